import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
 * A digest of all that a site is made from: names and contents, and no place or time of this machine, so that two builds of
 * the same are the same to the last byte. PDFs count by name and size: the report beside each names the SHA-256 of its own.
 */
export async function digestInputs({ outDir: _, library, ...options }: Site): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify({ ...options, node: process.version }));
	for (const [root, folders, files] of [
		[projectRoot, inputs.folders.map((folder) => join(projectRoot, folder)), inputs.files],
		[library, parts.map((part) => libraryFolder(library, part)), []],
	] as const) {
		const listed = new Set([
			...(await Promise.all(folders.map(listFiles))).flat(),
			...files.map((file) => join(root, file)),
		]);
		for (const file of [...listed].sort()) {
			const name = relative(root, file).replaceAll('\\', '/');
			hash.update(`\n${name} ${(await stat(file)).size}\n`);
			if (!file.endsWith('.pdf')) hash.update(await readFile(file));
		}
	}
	return hash.digest('hex');
}
