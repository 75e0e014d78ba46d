import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { projectRoot } from '../../cli/project.ts';
import { seeded } from '../../cli/seeded-random.ts';

/** What came of killing runs. */
export interface KillResult {
	/** Runs that were killed before they ended. */
	kills: number;
	/** Libraries that were finished after that. */
	libraries: number;
	/** What was wrong with any of them; empty where nothing was. */
	faults: string[];
}

/** How runs are killed. */
export interface KillOptions {
	/** Absolute path of the folder of documents. */
	documents: string;
	/** How many runs are killed. */
	kills: number;
	/** What the moments are drawn by. */
	seed: number;
	onKill: (done: number) => void;
}

/** Kills of one library before it is finished, at most. */
const killsEach = 3;

/**
 * Kills runs of ingest at random moments, finishes each library by a run that is left alone, and holds it against one
 * that was never disturbed: every byte the same, nothing half written, and proved.
 */
export async function killIngest({
	documents,
	kills,
	seed,
	onKill,
}: KillOptions): Promise<KillResult> {
	const random = seeded(seed);
	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-'));
	try {
		const whole = join(folder, 'whole');
		const started = performance.now();
		const status = await waitFor(startIngest(documents, whole));
		const time = performance.now() - started;
		const expected = await readLibrary(whole);
		const result: KillResult = { kills: 0, libraries: 0, faults: [] };
		while (result.kills < kills) {
			const library = join(folder, `killed-${result.libraries}`);
			const upTo = Math.min(kills, result.kills + 1 + Math.floor(random() * killsEach));
			while (result.kills < upTo) {
				const child = startIngest(documents, library);
				const ended = waitFor(child);
				await setTimeout(random() * time);
				child.kill('SIGKILL');
				if ((await ended) !== null) break;
				result.kills += 1;
				onKill(result.kills);
			}
			const name = `library ${result.libraries}`;
			const finished = await waitFor(startIngest(documents, library));
			if (finished !== status) result.faults.push(`${name}: the last run ended with ${finished}`);
			result.faults.push(...compare(expected, await readLibrary(library), name));
			const proved = await waitFor(start(['scripts/check-content.ts', '--library', library]));
			if (proved !== 0) result.faults.push(`${name}: check:content ended with ${proved}`);
			result.libraries += 1;
			await rm(library, { recursive: true, force: true });
		}
		return result;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function startIngest(documents: string, library: string): ChildProcess {
	return start(['scripts/ingest.ts', documents, '--library', library, '--jobs', '2']);
}

/** The runs all publish on one day, whatever the time is. */
function start(args: readonly string[]): ChildProcess {
	return spawn(process.execPath, args, {
		cwd: projectRoot,
		stdio: 'ignore',
		env: { ...process.env, SOURCE_DATE_EPOCH: '1795910400' },
	});
}

/** The exit status of a process; null where it was killed. */
function waitFor(child: ChildProcess): Promise<number | null> {
	return new Promise((settle) => child.once('close', settle));
}

/** Every file of a library with its bytes; the record of runs apart, which holds times. */
async function readLibrary(library: string): Promise<Map<string, Buffer>> {
	const entries = await readdir(library, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && entry.name !== '.ingest.json')
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		await Promise.all(
			paths.map(async (path) => [relative(library, path), await readFile(path)] as const),
		),
	);
}

function compare(
	expected: ReadonlyMap<string, Buffer>,
	found: ReadonlyMap<string, Buffer>,
	name: string,
): string[] {
	const files = new Set([...expected.keys(), ...found.keys()]);
	return [...files].flatMap((file) => {
		const [whole, killed] = [expected.get(file), found.get(file)];
		if (!whole) return [`${name}: ${file} was left behind`];
		if (!killed) return [`${name}: ${file} is missing`];
		return whole.equals(killed) ? [] : [`${name}: ${file} is another`];
	});
}
