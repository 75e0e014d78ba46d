import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { libraryFolder, type LibraryPart } from '../../src/library/library-files.ts';
import { readSiteMark } from '../../src/site-folder/site-mark.ts';
import { projectRoot } from '../cli/project.ts';
import type { Site } from './site.ts';

/** What a site is made from, beside its library: everything that the build reads. */
const inputs = {
	folders: ['src', 'public', 'content'],
	files: ['astro.config.mjs', 'package-lock.json'],
};

/** Folders of a library that the build reads. */
const parts: readonly LibraryPart[] = ['reports', 'sources', 'annotations'];

/** Whether a site as it stands was built from what is there now. */
export async function isBuilt(site: Site): Promise<boolean> {
	const mark = await readSiteMark(site.outDir);
	return mark?.builtFrom === (await digestInputs(site));
}

/**
 * A digest of all that a site is made from. It is of names, sizes and times of files: reading the text of
 * nine hundred reports would cost more than it saves.
 */
export async function digestInputs({ outDir: _, ...site }: Site): Promise<string> {
	const folders = [
		...inputs.folders.map((folder) => join(projectRoot, folder)),
		...parts.map((part) => libraryFolder(site.library, part)),
	];
	const files = new Set([
		...(await Promise.all(folders.map(listFiles))).flat(),
		...inputs.files.map((file) => join(projectRoot, file)),
	]);
	const hash = createHash('sha256').update(JSON.stringify({ ...site, node: process.version }));
	for (const file of [...files].sort()) {
		const { size, mtimeMs } = await stat(file);
		hash.update(`\n${file} ${size} ${mtimeMs}`);
	}
	return hash.digest('hex');
}
