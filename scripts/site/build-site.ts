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
import { digestInputs, digestMakers } from './build-record.ts';
import { clearRooms, makeRoom, moveFiles, moveIn } from './build-room.ts';
import { siteEnvironment, type BuildChoice, type Site } from './site.ts';

/** Astro keeps what it makes on the way in the project, whatever is built: two builds there would mix. */
const lockFile = join(projectRoot, '.astro', 'build.lock');

const endWithBuilder = new URL('end-with-builder.ts', import.meta.url).href;
const dataProcess = fileURLToPath(new URL('data-process.ts', import.meta.url));
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
		const env = {
			...siteEnvironment(site),
			READER_MAKERS: await digestMakers(site),
			...(incremental && { READER_STANDING: outDir }),
			READER_INDEX: 'later',
		};
		const run = (how: 'show' | 'keep', ...args: string[]): Promise<ChildResult> =>
			runChild(['--import', endWithBuilder, ...args], {
				output: how,
				env,
				onStart: (pid) => void lock.share(pid),
			});
		// The data need no page, and make use of another core. What is wrong with a library the pages tell better.
		const [pages, data] = await Promise.all([
			run(output, toolPath('astro'), 'build', '--outDir', room.site),
			// Node says that its SQLite is new, at each use.
			run('keep', '--disable-warning=ExperimentalWarning', dataProcess, room.data),
		]);
		if (pages.status !== 0 || pages.signal !== null) return pages;
		if (data.status !== 0 || data.signal !== null) return data;
		const index = await run(output, indexProcess, room.site);
		if (index.status !== 0 || index.signal !== null) return index;
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
	}
}

function unwritable(path: string, { message }: Error): Problem {
	return { rule: 'write-failed', path, message: `the site could not be put there: ${message}` };
}

function fail(problem: Problem, io: Io): number {
	io.stderr.write(`${formatProblem(problem)}\n`);
	return 1;
}
