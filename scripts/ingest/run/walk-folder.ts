import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemRule } from '../../../src/model/problem.ts';
import { kindOfFile } from '../../../src/files/kind-of-file.ts';

/** Something that stands where documents are looked for. */
export interface FoundPath {
	/** Absolute. */
	path: string;
	/** Why it cannot be a document; null where it may be one. */
	fault: PathFault | null;
}

/** What is wrong with a path, without its name. */
export interface PathFault {
	rule: ProblemRule;
	message: string;
}

/** What the name of a file that is not UTF-8 is read as, in place of each byte that is none. */
const unreadable = '\uFFFD';

/**
 * All that stands below a folder, in order of path, hidden files apart. What cannot be read or is no file is handed over
 * with its fault. Links are not followed: they may lead out of the folder, or round in it.
 */
export async function walkFolder(folder: string): Promise<FoundPath[]> {
	const found = await walk(folder);
	return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(folder: string): Promise<FoundPath[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error);
	if (entries instanceof Error) {
		const message = `the folder cannot be read: ${entries.message}`;
		const fault = (await findMisnaming(folder)) ?? { rule: 'file-unreadable', message };
		return [{ path: folder, fault }];
	}
	const found: FoundPath[] = [];
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) found.push(...(await walk(path)));
		else if (entry.name.startsWith('.')) continue;
		else if (entry.isFile()) found.push({ path, fault: await findMisnaming(path) });
		else found.push({ path, fault: (await findMisnaming(path)) ?? noFile(kindOfFile(entry)) });
	}
	return found;
}

/** The fault of what is no file, such as "a named pipe". */
export function noFile(kind: string): PathFault {
	return { rule: 'file-special', message: `it is ${kind} and no file` };
}

/** The fault of a path whose name stands for nothing, because its bytes are no text; null if it has none. */
export async function findMisnaming(path: string): Promise<PathFault | null> {
	if (!path.includes(unreadable)) return null;
	const isThere = await lstat(path).then(
		() => true,
		() => false,
	);
	if (isThere) return null;
	return { rule: 'file-misnamed', message: 'its name is not UTF-8, so it cannot be opened' };
}
