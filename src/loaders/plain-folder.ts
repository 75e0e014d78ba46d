import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths that mean themselves wherever they stand: in an address, in a pattern and in the name of a module. */
const plain = /^[\p{L}\p{M}\p{N} ._\-/\\:]+$/u;

/**
 * A folder that holds what another one does, under a path without signs that mean something in addresses. The bundler
 * takes the path of a file for the address of a module: "#" and "?" would end it, and "%" begin a code.
 *
 * @param folder absolute path; itself where it is plain
 * @param spare where a copy may stand; what stood there is replaced
 */
export async function plainFolder(folder: string, spare: string): Promise<string> {
	if (plain.test(folder)) return folder;
	const copy = join(spare, 'reports');
	await rm(copy, { recursive: true, force: true });
	await cp(folder, copy, { recursive: true, preserveTimestamps: true });
	return copy;
}
