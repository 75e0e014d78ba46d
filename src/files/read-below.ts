import { join } from 'node:path';
import { readIfThere } from './read-if-there.ts';

/** Reads a text by its path below a folder; null if there is no such file. */
export type ReadText = (path: string) => Promise<string | null>;

/** Reads the texts of one folder. */
export function readBelow(folder: string): ReadText {
	return async (path) => (await readIfThere(join(folder, path)))?.toString('utf8') ?? null;
}
