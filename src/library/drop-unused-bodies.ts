import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bodiesFolder, dayLength } from './kept-bodies.ts';

/** Days after which a body that no build has read is dropped: a report that was removed, or a library that is built no more. */
export const daysUnused = 30;

/** A body (`2012-08-10.json`), or what a process that was killed has left of one (`2012-08-10.json.4711`). */
const nameOfBody = /\.json(?:\.\d+)?$/u;
/** How a kept body begins: with its key, on a line of its own. */
const beginning = /^[0-9a-f]{64}\n\{/u;
const lengthOfBeginning = 66;

/**
 * Deletes the bodies of a cache that nobody has read for long. What does not begin as one stays, and no link is followed: the folder is
 * one that somebody may have named. Several builds may share a cache: what one deletes that another wants is read from the report again.
 *
 * @param cache folder of what one build leaves to the next
 * @param now in milliseconds since 1970
 */
export async function dropUnusedBodies(cache: string, now: number = Date.now()): Promise<void> {
	await dropIn(join(cache, bodiesFolder), now - daysUnused * dayLength);
}

async function dropIn(folder: string, before: number): Promise<void> {
	// What cannot be read or deleted stays, or another build has deleted it: a cache is no reason to fail.
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) await dropIn(path, before);
		else if (entry.isFile() && nameOfBody.test(entry.name))
			await dropUnused(path, before).catch(() => undefined);
	}
}

async function dropUnused(path: string, before: number): Promise<void> {
	const { mtimeMs } = await stat(path);
	if (mtimeMs < before && (await isBody(path))) await rm(path);
}

async function isBody(path: string): Promise<boolean> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(lengthOfBeginning), 0);
		return beginning.test(buffer.toString('latin1', 0, bytesRead));
	} finally {
		await file.close();
	}
}
