import { randomUUID } from 'node:crypto';
import { mkdir, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deleteIfStill } from '../../src/files/delete-if-still.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { failure, success, type Outcome, type Problem } from '../../src/model/problem.ts';
import { birthOf, isRunning } from './process-state.ts';

/** The one run that may write to a library. */
export interface LibraryLock {
	/** Lets the next run have it. */
	release(): Promise<void>;
}

/** Who has locked a library, as the lock says it. */
interface Holder {
	pid: number;
	host: string;
	/** When the process began, in the system's own measure; null where it does not say. */
	birth: string | null;
	/** When the library was locked, an ISO time. */
	since: string;
	/** Tells this lock from every other. */
	token: string;
}

/** How long a run waits for another. */
export interface LockOptions {
	/** Milliseconds. */
	patience: number;
	/** The folder that messages name files from. */
	cwd: string;
	/** Called once if it has to wait, with who has the library. */
	onWait: (message: string) => void;
}

/** Milliseconds between two looks at another's lock. */
const pause = 100;
/** Milliseconds after which a lock that cannot be read is none: it takes much less to write one. */
const writingTime = 5000;

/** Where a library keeps the lock of the run that writes to it. */
export function lockFile(library: string): string {
	return join(library, '.ingest.lock');
}

/**
 * Locks a library for one run. If another run of this machine has it, it is waited for; a lock whose process has ended
 * is taken away. A lock of another machine is believed, for its processes cannot be seen from here.
 */
export async function lockLibrary(
	library: string,
	{ patience, cwd, onWait }: LockOptions,
): Promise<Outcome<LibraryLock>> {
	const file = lockFile(library);
	const { pid } = process;
	const own: Holder = {
		...{ pid, host: hostname(), birth: birthOf(pid) },
		...{ since: new Date().toISOString(), token: randomUUID() },
	};
	const deadline = performance.now() + patience;
	let waits = false;
	try {
		for (;;) {
			// Whoever had it before may have taken away a folder in which nothing came to be.
			const made = await mkdir(library, { recursive: true });
			const holder = await tryLock(file, own);
			if (holder === null) return success({ release: () => release(file, own, made) });
			if (performance.now() >= deadline)
				return failure(busyProblem(relative(cwd, file), holder, own));
			if (!waits) onWait(describe(holder, own));
			waits = true;
			await setTimeout(pause);
		}
	} catch (error) {
		const { message } = error as Error;
		return failure({
			rule: 'write-failed',
			path: relative(cwd, file),
			message: `the library cannot be locked: ${message}`,
		});
	}
}

/** Locks a library if nobody has it: null. Else who has it; `'unknown'` where the lock is just being written. */
async function tryLock(file: string, own: Holder): Promise<Holder | 'unknown' | null> {
	try {
		await writeFile(file, JSON.stringify(own), { flag: 'wx' });
		return null;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return 'unknown';
		if (code !== 'EEXIST') throw error;
	}
	const text = (await readIfThere(file))?.toString('utf8');
	if (text === undefined) return 'unknown';
	const holder = parseHolder(text);
	const isStale =
		holder === null
			? Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now()) > writingTime
			: holder.host === own.host && !isRunning(holder.pid, holder.birth);
	if (!isStale) return holder ?? 'unknown';
	return (await deleteIfStill(file, text)) ? tryLock(file, own) : 'unknown';
}

function parseHolder(text: string): Holder | null {
	try {
		const holder = JSON.parse(text) as Partial<Holder> | null;
		return typeof holder?.pid === 'number' && typeof holder.host === 'string'
			? {
					birth: null,
					since: 'an unknown time',
					token: '',
					...holder,
					pid: holder.pid,
					host: holder.host,
				}
			: null;
	} catch {
		return null;
	}
}

async function release(file: string, own: Holder, made: string | undefined): Promise<void> {
	const holder = parseHolder((await readIfThere(file))?.toString('utf8') ?? '');
	if (holder?.token !== own.token) return;
	await rm(file, { force: true });
	if (made === undefined) return;
	// Where nothing became a report there is no library, and no folder of one.
	for (let folder = dirname(file); folder.startsWith(made); folder = dirname(folder))
		if (
			!(await rmdir(folder).then(
				() => true,
				() => false,
			))
		)
			return;
}

function busyProblem(path: string, holder: Holder | 'unknown', own: Holder): Problem {
	const isElsewhere = holder !== 'unknown' && holder.host !== own.host;
	return {
		rule: 'library-busy',
		path,
		message: `${describe(holder, own)} is writing to the library`,
		...(isElsewhere && {
			expected: 'it to end; if nothing runs there any more, delete this file',
		}),
	};
}

function describe(holder: Holder | 'unknown', own: Holder): string {
	if (holder === 'unknown') return 'another run';
	const where = holder.host === own.host ? '' : ` of the machine ${holder.host}`;
	return `process ${holder.pid}${where}, since ${holder.since},`;
}
