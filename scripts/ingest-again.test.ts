import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestHere as run } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import {
	makeTestFolder,
	type CommandResult,
	type TestFolder,
} from './ingest/fixtures/run-command.ts';

const letter = goldenSource('unannounced-letter');
const report = 'lib/reports/knowsley/2010-05-04.mdx';

/** A folder whose letter has been converted once, beside a document that cannot be. */
async function makeConverted(): Promise<TestFolder> {
	const folder = makeTestFolder();
	await folder.write('in/bad.txt', 'How are you?');
	await folder.write('in/letter.txt', letter);
	await ingest(folder);
	return folder;
}

const ingest = (folder: TestFolder, ...argv: string[]): Promise<CommandResult> =>
	folder.run(run, 'in', '--library', 'lib', '--jobs', '1', '--report', 'run.json', ...argv);

/** What the latest run did, document by document; 0 ms is a document that was not read. */
async function latestRun(folder: TestFolder): Promise<{ status: string; time: number }[]> {
	const { documents } = JSON.parse(await readFile(join(folder.path, 'run.json'), 'utf8')) as {
		documents: { status: string; time: number }[];
	};
	return documents.map(({ status, time }) => ({ status, time }));
}

const notRead = [
	{ status: 'failed', time: 0 },
	{ status: 'unchanged', time: 0 },
];

test('does not read documents again that have not changed, and says of a bad one again what is wrong', async () => {
	const folder = await makeConverted();
	const first = await readFile(join(folder.path, 'lib/permalinks.tsv'), 'utf8');
	const { status, stderr } = await ingest(folder);
	expect(status).toBe(1);
	expect(stderr).toMatch(/^in\/bad\.txt report-unknown - .* Fix: /mu);
	expect(await latestRun(folder)).toEqual(notRead);
	expect(await readFile(join(folder.path, 'lib/permalinks.tsv'), 'utf8')).toBe(first);
});

test('knows a document by its bytes where only its time has changed', async () => {
	const folder = await makeConverted();
	await utimes(join(folder.path, 'in/letter.txt'), 1, 1);
	await utimes(join(folder.path, report), 1, 1);
	await ingest(folder);
	expect(await latestRun(folder)).toEqual(notRead);
});

test('reads a document again whose bytes have changed, even if its size has not', async () => {
	const folder = await makeConverted();
	await folder.write('in/letter.txt', letter.replace('late', 'Late'));
	await ingest(folder, '--force');
	expect(await latestRun(folder)).toMatchObject([{}, { status: 'converted' }]);
	expect(
		await readFile(join(folder.path, 'lib/sources/knowsley/2010-05-04.txt'), 'utf8'),
	).toContain('Late');
});

test.each<[what: string, change: (folder: TestFolder) => Promise<void>]>([
	[
		'its report is gone',
		async (folder) => {
			await rm(join(folder.path, report));
		},
	],
	[
		'the ledger has lost its ids',
		async (folder) => {
			await rm(join(folder.path, 'lib/permalinks.tsv'));
		},
	],
	[
		'another converter made its report',
		async (folder) => {
			const file = join(folder.path, 'lib/.ingest.json');
			const record = await readFile(file, 'utf8');
			await writeFile(file, record.replace(/"version":"\w/u, '"version":"x'));
		},
	],
	[
		'the record is damaged',
		async (folder) => {
			await writeFile(join(folder.path, 'lib/.ingest.json'), '{"version":');
		},
	],
])('reads a document again where %s', async (_, change) => {
	const folder = await makeConverted();
	const before = await Promise.all(
		[report, 'lib/permalinks.tsv'].map((file) => readFile(join(folder.path, file), 'utf8')),
	);
	await change(folder);
	await ingest(folder);
	const [, again] = await latestRun(folder);
	expect(again?.time).toBeGreaterThan(0);
	const after = await Promise.all(
		[report, 'lib/permalinks.tsv'].map((file) => readFile(join(folder.path, file), 'utf8')),
	);
	expect(after).toEqual(before);
});

test('--check converts anew, whatever the record says', async () => {
	const folder = await makeConverted();
	await ingest(folder, '--check');
	expect(await latestRun(folder)).toMatchObject([
		{},
		{ status: 'unchanged', time: expect.not.closeTo(0) as number },
	]);
});

test('keeps no record where nothing became a report', async () => {
	const folder = makeTestFolder();
	await folder.write('in/bad.txt', 'How are you?');
	await folder.run(run, 'in', '--library', 'lib', '--jobs', '1');
	expect(await folder.list()).toEqual(['in/bad.txt']);
});
