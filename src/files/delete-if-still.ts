import { rm, stat, writeFile } from 'node:fs/promises';
import { readIfThere } from './read-if-there.ts';

/** Milliseconds after which a guard is that of a process that was killed: it takes much less to do what it guards. */
const guardTime = 5000;

/**
 * Deletes a file if it still holds a text that somebody has read in it, such as a lock that nobody works under any more. One
 * process at a time looks and deletes, so that none deletes what another has put there since.
 *
 * @returns false where another was at it just now, and nothing was looked at
 */
export async function deleteIfStill(file: string, text: string): Promise<boolean> {
	const guard = guardOf(file);
	if (!(await begin(guard))) return false;
	try {
		const found = (await readIfThere(file))?.toString('utf8');
		if (found === text) await rm(file, { force: true });
		return true;
	} finally {
		await rm(guard, { force: true });
	}
}

/** The file that stands while somebody is at another; a process that was killed may have left it. */
export function guardOf(file: string): string {
	return `${file}.guard`;
}

async function begin(guard: string): Promise<boolean> {
	try {
		await writeFile(guard, '', { flag: 'wx' });
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// The folder may have gone with the file.
		if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
	}
	const since = (await stat(guard).catch(() => null))?.mtimeMs ?? Date.now();
	if (Date.now() - since > guardTime) await rm(guard, { force: true });
	return false;
}
