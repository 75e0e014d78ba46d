import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../src/files/digest-of.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';

/**
 * Those of some documents that a library does not hold, whatever they are called there. What it holds is left alone: its report may have been
 * corrected since.
 *
 * @param paths absolute
 */
export async function findUnheld(paths: readonly string[], library: string): Promise<string[]> {
	const held = new Set<string>();
	for (const file of await listFiles(join(library, 'sources')))
		held.add(digestOf(await readFile(file)));
	const unheld: string[] = [];
	for (const path of paths) {
		const bytes = await readIfThere(path);
		// One that is not there is for the conversion to say.
		if (bytes === null || !held.has(digestOf(bytes))) unheld.push(path);
	}
	return unheld;
}
