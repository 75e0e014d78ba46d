import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listFilesById } from '../files/list-files.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { readRegister } from '../register/read-register.ts';

/** Loads the register of inspections. What is wrong with it stops the build, all of it said together. */
export function inspections(): Loader {
	return { name: 'inspections', load };
}

async function load({ store, config, generateDigest, watcher, logger }: LoaderContext) {
	const root = fileURLToPath(config.root);
	const path = 'content/inspections.csv';
	const fill = async (): Promise<void> => {
		const authorities = await listFilesById(join(root, 'content/authorities'), '.yaml');
		const text = await readFile(join(root, path), 'utf8');
		const slugs = new Set(authorities.map(({ id }) => id));
		const { inspections: rows, problems } = readRegister(text, slugs, path);
		throwProblems(problems);
		store.clear();
		for (const { line, ...data } of rows)
			store.set({ id: String(line), data, digest: generateDigest(data) });
	};
	await fill();
	watcher?.add(join(root, path));
	watcher?.on('change', (changed) => {
		if (changed !== join(root, path)) return;
		fill().catch((error: unknown) => {
			logger.error(error instanceof Error ? error.message : String(error));
		});
	});
}
