import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { glossaryProblems } from '../checks/glossary-problems.ts';
import { listFilesById } from '../files/list-files.ts';
import { throwProblems } from '../library/throw-problems.ts';

/**
 * Loads the terms of the glossary, with their MDX for Astro to render. Faults of all files are collected and thrown
 * together.
 *
 * @param folder from Astro's `root`: `content/glossary`
 */
export function glossary(folder: string): Loader {
	return {
		name: 'glossary',
		async load(context) {
			const root = fileURLToPath(context.config.root);
			const base = resolve(root, folder);
			const files = await Array.fromAsync(
				await listFilesById(base, '.mdx'),
				async ({ id, path }) => ({
					slug: id,
					path: relative(root, path),
					text: await readFile(path, 'utf8'),
				}),
			);
			const problems = glossaryProblems(files);
			// A faulty entry left in the store would pass the next build unseen, and one from before its schema changed would
			// lack fields. The glossary is small: it is read anew each time.
			context.store.clear();
			throwProblems(problems);
			await glob({ pattern: '*.mdx', base: pathToFileURL(`${base}/`) }).load(context);
		},
	};
}
