import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { authoritySchema } from '../../src/model/authority.ts';
import { failure, success, type Outcome } from '../../src/model/problem.ts';
import { sourceLinesExtension } from '../../src/model/source-lines-file.ts';
import type { KnownAuthority } from './recognise/authorities.ts';

/** Where a library keeps the report with an id such as `st-helens/2012-08-10`. */
export function reportFile(library: string, id: string): string {
	return join(library, 'reports', `${id}.mdx`);
}

/** Where a library keeps the document as received. */
export function sourceFile(library: string, id: string, format: 'text' | 'pdf'): string {
	return join(library, 'sources', `${id}.${format === 'text' ? 'txt' : 'pdf'}`);
}

/** Where a library keeps the lines of a PDF, to be shown without reading it. */
export function sourceLinesFile(library: string, id: string): string {
	return join(library, 'sources', `${id}${sourceLinesExtension}`);
}

/** Where a library keeps the ledger of every id that it has published. */
export function permalinksFile(library: string): string {
	return join(library, 'permalinks.tsv');
}

/** The ids of all reports of a library, in order. */
export async function listReports(library: string): Promise<string[]> {
	const folder = join(library, 'reports');
	return (await listFiles(folder))
		.filter((path) => path.endsWith('.mdx'))
		.map((path) => relative(folder, path).slice(0, -'.mdx'.length).split(sep).join('/'));
}

/** Every file below a folder, in order of path, hidden ones apart; none if there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		},
	);
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** A file's bytes; null if there is no such file. */
export async function readIfThere(path: string): Promise<Buffer | null> {
	return readFile(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
		throw error;
	});
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A full disk
 * or an interrupted run leaves the old file as it was.
 */
export async function writeAtomically(
	path: string,
	bytes: string | Uint8Array,
): Promise<Outcome<void>> {
	// Hidden, so that one that a killed process left behind is never taken for a document.
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(temporary, bytes, { flush: true });
		await rename(temporary, path);
		return success(undefined);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		const { message } = error as Error;
		return failure({
			rule: 'write-failed',
			path,
			message: `the file could not be written: ${message}`,
		});
	}
}

/** Every authority that content/authorities knows. `folder` is that folder. */
export async function readAuthorities(folder: string): Promise<KnownAuthority[]> {
	const files = (await listFiles(folder)).filter((path) => path.endsWith('.yaml'));
	return Promise.all(
		files.map(async (path) => {
			const { name, alsoKnownAs } = authoritySchema.parse(parse(await readFile(path, 'utf8')));
			return { slug: relative(folder, path).slice(0, -'.yaml'.length), name, alsoKnownAs };
		}),
	);
}
