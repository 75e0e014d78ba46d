import { readFile } from 'node:fs/promises';

/** A file's bytes; null if there is no such file. */
export async function readIfThere(path: string): Promise<Buffer | null> {
	return readFile(path).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
		throw error;
	});
}
