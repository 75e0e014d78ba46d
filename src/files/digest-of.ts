import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { listFiles } from './list-files.ts';

/** SHA-256 of some bytes, in hexadecimal. */
export function digestOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/**
 * SHA-256 of several files, their names included, in hexadecimal: the same whatever order they are named in.
 *
 * @param root the folder that the names are seen from
 */
export async function digestOfFiles(root: string, names: readonly string[]): Promise<string> {
	const sorted = [...names].sort();
	const contents = await Promise.all(sorted.map((name) => readFile(join(root, name))));
	const hash = createHash('sha256');
	for (const [index, name] of sorted.entries())
		hash.update(`${name}\0`).update(contents[index] ?? '');
	return hash.digest('hex');
}

/**
 * SHA-256 of all files in several folders, their names included, in hexadecimal.
 *
 * @param root the folder that names and folders are seen from
 * @param names of files beside them
 */
export async function digestOfFolders(
	root: string,
	folders: readonly string[],
	names: readonly string[] = [],
): Promise<string> {
	const files = await Promise.all(folders.map((folder) => listFiles(join(root, folder))));
	return digestOfFiles(root, [...files.flat().map((file) => relative(root, file)), ...names]);
}
