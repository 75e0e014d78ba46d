import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deleteIfStill } from '../../src/files/delete-if-still.ts';

/** A lock that is held. */
export interface HeldLock {
	/** Names another process that works under it: the lock is stale only when all are gone. */
	share: (pid: number) => Promise<void>;
	/** Gives it up, unless somebody has taken it over. */
	release: () => Promise<void>;
}

/** How often a lock is looked at, in milliseconds. */
const pause = 300;

/** How often whoever holds a lock says so, in milliseconds. */
const beat = 5000;

/** From when on a lock is stale of which nobody says so: its process may have the number of another by now. */
const silence = 60_000;

/**
 * Holds a lock, which is a file with the numbers of the processes that work under it. A lock whose processes are gone is
 * taken over; while another is held, this waits.
 *
 * @param onWait called once, with the number of the process that is waited for
 */
export async function holdLock(file: string, onWait: (pid: number) => void): Promise<HeldLock> {
	await mkdir(dirname(file), { recursive: true });
	let told = false;
	while (!(await claim(file))) {
		const held = await readLock(file);
		if (held === null || (held.isStale && (await deleteIfStill(file, held.text)))) continue;
		if (!held.isStale && !told) {
			onWait(held.pids[0] ?? 0);
			told = true;
		}
		await wait(pause);
	}
	const pids = [process.pid];
	let written: Promise<void> = Promise.resolve();
	const beating = setInterval(() => {
		const now = new Date();
		utimes(file, now, now).catch(() => undefined);
	}, beat).unref();
	return {
		share: (pid) => {
			pids.push(pid);
			const text = pids.map((each) => `${each}\n`).join('');
			written = written.then(() => writeFile(file, text));
			return written;
		},
		release: async () => {
			clearInterval(beating);
			await written.catch(() => undefined);
			// A machine that slept for a minute said nothing all the while.
			if ((await readLock(file))?.pids[0] === process.pid) await rm(file, { force: true });
		},
	};
}

/** Takes a lock that nobody holds. It comes into being with its text, so that nobody reads it half written. */
async function claim(file: string): Promise<boolean> {
	// One process may wait for a lock several times over.
	const own = `${file}.${process.pid}.${randomUUID().slice(0, 8)}`;
	await writeFile(own, `${process.pid}\n`);
	try {
		await link(own, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	} finally {
		await rm(own, { force: true });
	}
}

async function readLock(
	file: string,
): Promise<{ text: string; pids: number[]; isStale: boolean } | null> {
	try {
		const text = await readFile(file, 'utf8');
		const { mtimeMs } = await stat(file);
		const pids = text.split('\n').filter(Boolean).map(Number);
		const isStale = !pids.some(isAlive) || Date.now() - mtimeMs > silence;
		// While it is written anew it is empty for a moment.
		return { text, pids, isStale: isStale && (text !== '' || Date.now() - mtimeMs > beat) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
