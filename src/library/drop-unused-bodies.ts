import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bodiesFolder, dayLength } from './kept-bodies.ts';

/** Days after which a body that no build has read is dropped: a report that was removed, or a library that is built no more. */
export const daysUnused = 30;

/** How the files that a cache keeps of one kind are known. */
export interface KeptFiles {
	/** Their folder within the cache. */
	folder: string;
	/** The end of their names, and of what a process that was killed has left of one (`2012-08-10.json.4711`). */
	name: RegExp;
	/** How they begin, each byte as a character. */
	beginning: RegExp;
	/** Bytes of that beginning. */
	length: number;
}

/** A body begins with its key, on a line of its own. */
const bodyFiles: KeptFiles = {
	folder: bodiesFolder,
	name: /\.json(?:\.\d+)?$/u,
	beginning: /^[0-9a-f]{64}\n\{/u,
	length: 66,
};

/**
 * Deletes the bodies of a cache that nobody has read for long. What does not begin as one stays, and no link is followed: the folder is
 * one that somebody may have named. Several builds may share a cache: what one deletes that another wants is read from the report again.
 *
 * @param cache folder of what one build leaves to the next
 * @param now in milliseconds since 1970
 */
export function dropUnusedBodies(cache: string, now: number = Date.now()): Promise<void> {
	return dropUnusedFiles(cache, bodyFiles, now);
}

/** The same for files of any kind that a cache keeps. */
export async function dropUnusedFiles(
	cache: string,
	kept: KeptFiles,
	now: number = Date.now(),
): Promise<void> {
	await dropIn(join(cache, kept.folder), kept, now - daysUnused * dayLength);
}

async function dropIn(folder: string, kept: KeptFiles, before: number): Promise<void> {
	// What cannot be read or deleted stays, or another build has deleted it: a cache is no reason to fail.
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) await dropIn(path, kept, before);
		else if (entry.isFile() && kept.name.test(entry.name))
			await dropUnused(path, kept, before).catch(() => undefined);
	}
}

async function dropUnused(path: string, kept: KeptFiles, before: number): Promise<void> {
	const { mtimeMs } = await stat(path);
	if (mtimeMs < before && (await isKept(path, kept))) await rm(path);
}

async function isKept(path: string, { beginning, length }: KeptFiles): Promise<boolean> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0);
		return beginning.test(buffer.toString('latin1', 0, bytesRead));
	} finally {
		await file.close();
	}
}
