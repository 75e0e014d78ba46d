import { spawnSync } from 'node:child_process';
import { readFile, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder, type TestFolder } from '../ingest/fixtures/run-command.ts';
import { clearParts } from './clear-parts.ts';
import { lockLibrary, type LibraryLock } from './lock-library.ts';

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['--version']).pid;

async function lock(folder: TestFolder, patience = 0) {
	const said: string[] = [];
	const locked = await lockLibrary(join(folder.path, 'lib'), {
		patience,
		cwd: folder.path,
		onWait: (message) => said.push(message),
	});
	return { locked, said };
}

async function expectLock(folder: TestFolder): Promise<LibraryLock> {
	const { locked } = await lock(folder);
	if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
	return locked.value;
}

const holder = (changes: object): string =>
	JSON.stringify({
		...{ pid: process.pid, host: hostname(), birth: null },
		...{ since: '2026-11-29T09:00:00.000Z', token: 'a', ...changes },
	});

test('is held by one run at a time, and leaves nothing', async () => {
	const folder = makeTestFolder();
	const first = await expectLock(folder);
	const { locked, said } = await lock(folder, 250);
	expect(locked).toMatchObject({
		ok: false,
		problems: [
			{
				rule: 'library-busy',
				path: 'lib/.ingest.lock',
				message: expect.stringMatching(
					new RegExp(`^process ${process.pid}, since \\d.* is writing to the library$`, 'u'),
				) as string,
			},
		],
	});
	expect(said).toHaveLength(1);
	await first.release();
	expect(await folder.list()).toEqual([]);
});

test('is waited for', async () => {
	const folder = makeTestFolder();
	const first = await expectLock(folder);
	const second = lock(folder, 10_000);
	setTimeout(() => void first.release(), 150);
	expect((await second).locked.ok).toBe(true);
});

test('goes to one of many runs that ask at once', async () => {
	// Again and again, since it takes chance for two of them to meet.
	for (let round = 0; round < 50; round += 1) {
		const folder = makeTestFolder();
		await folder.write('lib/.ingest.lock', holder({ pid: gone }));
		const tries = await Promise.all(Array.from({ length: 8 }, () => lock(folder)));
		expect(tries.filter(({ locked }) => locked.ok)).toHaveLength(1);
	}
});

test.each([
	['a process that has ended', { pid: gone }],
	['a process whose number another has now', { birth: '1' }],
])('takes away the lock of %s', async (_, changes) => {
	const folder = makeTestFolder();
	await folder.write('lib/.ingest.lock', holder(changes));
	const { locked, said } = await lock(folder);
	// Only Linux says when a process began.
	const isKnown = process.platform === 'linux' || !('birth' in changes);
	expect(locked.ok).toBe(isKnown);
	expect(said).toEqual([]);
});

test('takes away a lock that was not written whole, once it is old', async () => {
	const folder = makeTestFolder();
	await folder.write('lib/.ingest.lock', '{"pid":');
	expect((await lock(folder)).locked.ok).toBe(false);
	await utimes(join(folder.path, 'lib/.ingest.lock'), 1, 1);
	expect((await lock(folder)).locked.ok).toBe(true);
});

test('believes the lock of another machine, and says what to do', async () => {
	const folder = makeTestFolder();
	await folder.write('lib/.ingest.lock', holder({ pid: gone, host: 'elsewhere' }));
	expect((await lock(folder)).locked).toMatchObject({
		problems: [
			{
				message: `process ${gone} of the machine elsewhere, since 2026-11-29T09:00:00.000Z, is writing to the library`,
				expected: 'it to end; if nothing runs there any more, delete this file',
			},
		],
	});
});

test('releases its own lock alone', async () => {
	const folder = makeTestFolder();
	const first = await expectLock(folder);
	await folder.write('lib/.ingest.lock', holder({}));
	await first.release();
	expect(await readFile(join(folder.path, 'lib/.ingest.lock'), 'utf8')).toBe(holder({}));
});

test('clears what killed runs have left half written, and nothing else', async () => {
	const folder = makeTestFolder();
	const kept = [
		`lib/.permalinks.tsv.${process.ppid}.part`,
		'lib/notes.part',
		`lib/sources/a.${gone}.part`,
		`lib/annotations/.a.yaml.${gone}.part`,
	];
	const cleared = [
		`lib/.permalinks.tsv.${gone}.part`,
		`lib/reports/knowsley/.2010-05-04.mdx.${gone}.part`,
		`lib/sources/knowsley/.2010-05-04.pdf.${process.pid}.part`,
	];
	for (const file of [...kept, ...cleared]) await folder.write(file, 'half');
	await clearParts(join(folder.path, 'lib'));
	expect(await folder.list()).toEqual(kept.toSorted());
});
