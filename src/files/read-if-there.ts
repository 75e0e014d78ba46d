import { readFile, stat } from 'node:fs/promises';
import { kindOfFile } from './kind-of-file.ts';

/** A file's bytes; null if there is no such file. Throws for what is no file: reading a pipe may never end. */
export async function readIfThere(path: string): Promise<Buffer | null> {
	try {
		const stats = await stat(path);
		if (!stats.isFile()) throw new Error(`it is ${kindOfFile(stats)} and no file`);
		return await readFile(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return null;
		throw error;
	}
}
