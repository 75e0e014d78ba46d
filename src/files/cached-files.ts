import { mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Days after which a file of a cache that no build has used is dropped: that of a report that was removed, or of a library that is built no more. */
export const daysUnused = 30;

/** A day, in milliseconds. */
const dayLength = 24 * 60 * 60 * 1000;

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

/** Puts a file into a cache whole, as another process may read it at any time. What cannot be kept is made again. */
export function keepFile(file: string, content: string | Uint8Array): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		const part = `${file}.${process.pid}`;
		writeFileSync(part, content);
		renameSync(part, file);
	} catch {
		// A full disk stops what matters by itself.
	}
}

/** Notes that a file of the cache was used today. Where that cannot be written, it may be dropped and is made again. */
export function noteUse(file: string): void {
	try {
		const now = Date.now();
		if (now - statSync(file).mtimeMs > dayLength) utimesSync(file, now / 1000, now / 1000);
	} catch {
		// A cache may be there to be read alone.
	}
}

/**
 * Deletes the files of one kind that nobody has used for long. What does not begin as one stays, and no link is followed: the cache is
 * a folder that somebody may have named. Several builds may share it: what one deletes that another wants is made again.
 *
 * @param cache folder of what one build leaves to the next
 * @param now in milliseconds since 1970
 */
export async function dropUnused(
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
			await dropFile(path, kept, before).catch(() => undefined);
	}
}

async function dropFile(path: string, kept: KeptFiles, before: number): Promise<void> {
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
