import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { findFolderFault, realFolder } from '../../src/site-folder/find-folder-fault.ts';
import { sealReportKeys } from '../../src/site-folder/report-keys.ts';
import { markSite } from '../../src/site-folder/site-mark.ts';
import { runChild, type ChildResult } from '../cli/child.ts';
import type { Io } from '../cli/entry.ts';
import { holdLock, type HeldLock } from '../cli/hold-lock.ts';
import { projectRoot, toolPath } from '../cli/project.ts';
import { bringSite, clearElsewhere, findNearRoom } from './build-near.ts';
import { digestInputs, digestMakers } from './build-record.ts';
import { clearRooms, makeRoom, moveFiles, moveIn } from './build-room.ts';
import { heapFlags, memoryOfIndex, memoryOfPages } from './memory.ts';
import { siteEnvironment, type BuildChoice, type Site } from './site.ts';

/** Astro keeps what it makes on the way in the project, whatever is built: two builds there would mix. */
const lockFile = join(projectRoot, '.astro', 'build.lock');

const endWithBuilder = new URL('end-with-builder.ts', import.meta.url).href;
const filesProcess = fileURLToPath(new URL('files-process.ts', import.meta.url));
const indexProcess = fileURLToPath(new URL('index-process.ts', import.meta.url));

/**
 * Builds a site beside its folder, and puts it there when it is whole, with a record of what it was built from: a build
 * that fails or is killed leaves the site that stood there. Answers Astro's exit status.
 */
export async function buildSite(site: Site, choice: BuildChoice, io: Io): Promise<number> {
	const fault = await findOutDirFault(site);
	if (fault !== null) return fail(fault, io);
	const lock = await holdLock(lockFile, (pid) =>
		io.stdout.write(`Another site is being built here (process ${pid}). Waiting for its end.\n`),
	);
	const started = performance.now();
	let result: ChildResult | Problem;
	try {
		result = await buildAside(site, choice, lock);
	} finally {
		await lock.release();
	}
	if ('rule' in result) return fail(result, io);
	if (result.signal !== null) process.kill(process.pid, result.signal);
	if (result.status !== 0) {
		io.stderr.write(`${result.output}The site could not be built.\n`);
		return result.status;
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	io.stdout.write(`Built the site in ${seconds} s.\n`);
	if (choice.output === 'show' && site.host === undefined)
		io.stdout.write(
			'Nobody has said where it will stand, so canonical links, the sitemap and what programs cite by are left out: --site says it.\n',
		);
	return 0;
}

/** Why a site must not go into its folder; null where it may. */
export function findOutDirFault({ outDir, library }: Site): Promise<Problem | null> {
	return findFolderFault(outDir, { project: projectRoot, library });
}

async function buildAside(
	site: Site,
	{ output, incremental = false }: BuildChoice,
	lock: HeldLock,
): Promise<ChildResult | Problem> {
	const outDir = (await realFolder(site.outDir)) ?? site.outDir;
	await clearRooms(outDir);
	// Taken beforehand: what changes during the build is not in the site, and asks for the next one.
	const inputsDigest = await digestInputs(site);
	const room = await makeRoom(outDir).catch((error: Error) => error);
	if (room instanceof Error) return unwritable(outDir, room);
	try {
		const near = await findNearRoom(room);
		const env = {
			...siteEnvironment(site),
			READER_MAKERS: await digestMakers(site),
			...(incremental && { READER_STANDING: outDir }),
		};
		const failed = new AbortController();
		const run: Run = (how, ...args) =>
			runChild([...heapFlags(), '--import', endWithBuilder, ...args], {
				output: how,
				env,
				// Where it cannot be written, this process holds the lock alone.
				onStart: (pid) => void lock.share(pid).catch(() => undefined),
				until: failed.signal,
			});
		// What needs no page makes use of another core. What is wrong with a library the pages tell better.
		const making = run(output, toolPath('astro'), 'build', '--outDir', near.site);
		void making.then(
			(pages) => hasFailed(pages) && failed.abort(),
			() => failed.abort(),
		);
		const [pages, files] = await Promise.all([making, makeFiles(run, room.data, making, output)]);
		if (hasFailed(pages)) return pages;
		if (hasFailed(files)) return files;
		await bringSite(near, room);
		await moveFiles(room.data, room.site);
		await sealReportKeys(room.site);
		await markSite(room.site, inputsDigest);
		// Somebody may have put something there since.
		const fault = await findOutDirFault(site);
		if (fault !== null) return fault;
		const kept = await moveIn(room, outDir).catch((error: Error) => error);
		return kept instanceof Error ? unwritable(outDir, kept) : pages;
	} finally {
		// An old site that could not go back to its place stays here until it can.
		await clearRooms(outDir);
		await clearElsewhere();
	}
}

/** Starts a process of the build. Its output is shown as it comes, or kept. */
type Run = (output: BuildChoice['output'], ...args: string[]) => Promise<ChildResult>;

/**
 * Writes the data and the search index, one after the other: the memory that one took is free for the other. Where memory is
 * short the index waits for the pages too.
 */
async function makeFiles(
	run: Run,
	folder: string,
	pages: Promise<ChildResult>,
	output: BuildChoice['output'],
): Promise<ChildResult> {
	// Node says that its SQLite is new, at each use.
	const data = await run('keep', '--disable-warning=ExperimentalWarning', filesProcess, folder);
	if (hasFailed(data)) return data;
	const isRoomy = process.availableMemory() > (await memoryOfIndex(folder)) + memoryOfPages;
	if (!isRoomy && hasFailed(await pages)) return data;
	return run(output, indexProcess, folder);
}

function hasFailed({ status, signal }: ChildResult): boolean {
	return status !== 0 || signal !== null;
}

function unwritable(path: string, { message }: Error): Problem {
	return { rule: 'write-failed', path, message: `the site could not be put there: ${message}` };
}

function fail(problem: Problem, io: Io): number {
	io.stderr.write(`${formatProblem(problem)}\n`);
	return 1;
}
