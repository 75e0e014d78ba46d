import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecordIds } from '../../pagefind/record-ids.ts';
import { writePagefind } from '../../pagefind/write-pagefind.ts';
import type { NewIndex } from './make-index.ts';
import { findingsFolder, manifestFile, searchFolder, type IndexManifest } from './manifest.ts';

/** Writes an index into a site: Pagefind's files, the texts of findings, and the manifest that joins them. */
export async function writeIndex(
	{ manifest, records, texts }: NewIndex,
	site: string,
): Promise<void> {
	const pagefind = join(site, findingsFolder);
	await writePagefind(records, 'unknown', pagefind);
	const ids = await readRecordIds(pagefind);
	// They hold the words as they are indexed. What a result shows is in the texts.
	await rm(join(pagefind, 'fragment'), { recursive: true, force: true });

	const files = [...texts].map(([name, content]) => [name, JSON.stringify(content)] as const);
	const folder = `t${digest(files.map(([, content]) => content))}`;
	await mkdir(join(site, searchFolder, folder), { recursive: true });
	for (const [name, content] of files)
		await writeFile(join(site, searchFolder, folder, name), content);
	const whole: IndexManifest = {
		...manifest,
		folder,
		reports: manifest.reports.map(([id, title, first, inspectorates]) => {
			const record = ids.get(id);
			if (record === undefined) throw new Error(`Pagefind wrote no record of ${id}`);
			return inspectorates.join() === 'ofsted'
				? [id, title, first, record]
				: [id, title, first, record, inspectorates];
		}),
	};
	await writeFile(join(site, searchFolder, manifestFile), JSON.stringify(whole));
}

function digest(contents: readonly string[]): string {
	const hash = createHash('sha256');
	for (const content of contents) hash.update(content);
	return hash.digest('hex').slice(0, 10);
}
