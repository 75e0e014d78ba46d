import { existsSync } from 'node:fs';
import { createHash, type Hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { libraryFolder, type LibraryPart } from '../../src/library/library-files.ts';
import { weightsFile } from '../../src/related/word-weights.ts';
import { readSiteMark } from '../../src/site-folder/site-mark.ts';
import { projectRoot } from '../cli/project.ts';
import type { Site } from './site.ts';

/** What a site is made from, beside its library: everything that the build reads. */
const inputs = {
	folders: ['src', 'public', 'content'],
	files: ['astro.config.mjs', 'package-lock.json'],
};

const ownFiles = inputs.files.map((file) => join(projectRoot, file));

/** Folders of a library that the build reads. */
const parts: readonly LibraryPart[] = ['reports', 'sources', 'annotations'];

/** Whether a site as it stands was built from what is there now. */
export async function isBuilt(site: Site): Promise<boolean> {
	const mark = await readSiteMark(site.outDir);
	return mark?.builtFrom === (await digestInputs(site));
}

/** Parts of content/ that are a library's, or of which pages of reports show only what is in their keys. */
const ofReports = ['reports', 'sources', 'annotations', 'inspections.csv', 'permalinks.tsv'];

/**
 * A digest of all that a site is made from: names and contents, and no place or time of this machine, so that two builds of
 * the same are the same to the last byte. PDFs count by name and size: the report beside each names the SHA-256 of its own.
 */
export async function digestInputs(site: Site): Promise<string> {
	const { library } = site;
	const hash = createHash('sha256').update(describeOptions(site));
	const folders = inputs.folders.map((folder) => join(projectRoot, folder));
	await addFiles(hash, projectRoot, [...(await listAll(folders)), ...ownFiles]);
	const own = await listAll(parts.map((part) => libraryFolder(library, part)));
	const weights = join(library, weightsFile);
	await addFiles(hash, library, existsSync(weights) ? [...own, weights] : own);
	return hash.digest('hex');
}

/** A digest of all that the pages of any report are made by, beside what is known of that report. */
export async function digestMakers(site: Site): Promise<string> {
	const hash = createHash('sha256').update(describeOptions(site));
	const files = await listAll(inputs.folders.map((folder) => join(projectRoot, folder)));
	const left = new Set(ofReports.map((name) => join(projectRoot, 'content', name)));
	const isOfReports = (file: string): boolean =>
		left.has(file) || [...left].some((path) => file.startsWith(`${path}${sep}`));
	await addFiles(
		hash,
		projectRoot,
		[...files, ...ownFiles].filter((file) => !isOfReports(file)),
	);
	return hash.digest('hex');
}

function describeOptions({ outDir: _, library: _library, ...options }: Site): string {
	return JSON.stringify({ ...options, node: process.version });
}

async function listAll(folders: readonly string[]): Promise<string[]> {
	return (await Promise.all(folders.map(listFiles))).flat();
}

/** Adds files to a digest: their names, as seen from a folder, and their contents. */
async function addFiles(hash: Hash, root: string, files: readonly string[]): Promise<void> {
	for (const file of [...new Set(files)].sort()) {
		const name = relative(root, file).replaceAll('\\', '/');
		hash.update(`\n${name} ${(await stat(file)).size}\n`);
		if (!file.endsWith('.pdf')) hash.update(await readFile(file));
	}
}
