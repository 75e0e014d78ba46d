import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHere as check, ingestHere as run } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeLetterPdf } from './ingest/fixtures/letter-pdf.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';

const letter = goldenSource('monitoring-letter');
/** Published again: with other words in one finding, and without its last. */
const second = letter
	.replace('is as it was', 'is as it should be')
	.replace(/^A made-up word with a q in it.*\n\n/mu, '');
/** Published a third time. */
const third = letter.replace('is as it was', 'is as it will be');

const report = 'lib/reports/southwark/2018-03-02.mdx';
const ingest = (folder: TestFolder, ...argv: string[]) =>
	folder.run(run, '--library', 'lib', '--jobs', '1', ...argv);
const prove = (folder: TestFolder) => folder.run(check, '--library', 'lib');
const read = (folder: TestFolder, file: string) => readFile(join(folder.path, file), 'utf8');
const contents = async (folder: TestFolder) => {
	const files = (await folder.list()).filter(
		(file) => file.startsWith('lib/') && !/\/\./u.test(file),
	);
	return Promise.all(files.map(async (file) => [file, await read(folder, file)] as const));
};
const ledgerOf = async (folder: TestFolder, id: string) =>
	(await read(folder, 'lib/permalinks.tsv'))
		.split('\n')
		.map((row) => row.split('\t'))
		.filter(([, row]) => row === id)
		.map(([of = '', , state, to, , day]) => [of, state, to, day]);

/** A library of the letter and the version after it. */
async function publishTwice(): Promise<TestFolder> {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.txt', second);
	await ingest(folder, 'in/1.txt');
	expect(await ingest(folder, 'in/2.txt', '--new-version')).toMatchObject({
		status: 0,
		stderr: '',
	});
	return folder;
}

test('a document published again gets the address, and the one before stands below it with its source', async () => {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.txt', second);
	await ingest(folder, 'in/1.txt');
	const first = await read(folder, report);
	const { stdout } = await ingest(folder, 'in/2.txt', '--new-version');
	expect(stdout).toContain(
		'in/2.txt -> southwark/2018-03-02 (new version; the one before is southwark/2018-03-02/versions/1)',
	);
	expect(await read(folder, 'lib/sources/southwark/2018-03-02.txt')).toBe(second);
	expect(await read(folder, 'lib/sources/southwark/2018-03-02/versions/1.txt')).toBe(letter);
	expect(await read(folder, 'lib/reports/southwark/2018-03-02/versions/1.mdx')).toBe(first);
	const proof = await prove(folder);
	expect(proof).toMatchObject({ status: 0, stderr: '' });
	expect(proof.stdout).toContain('southwark/2018-03-02/versions/1: ');
});

test('a finding that the new version has no more leads to the older one, in the ledger', async () => {
	const folder = await publishTwice();
	const older = 'southwark/2018-03-02/versions/1';
	expect(await ledgerOf(folder, 'findings-2')).toEqual([
		['southwark/2018-03-02', 'replaced', `${older}/#findings-2`, '2026-11-29'],
		[older, 'published', '-', '2026-11-29'],
	]);
	expect(await ledgerOf(folder, 'overview-1')).toEqual([
		['southwark/2018-03-02', 'published', '-', '2026-11-29'],
		[older, 'published', '-', '2026-11-29'],
	]);
});

test('a version of a version: each stands below the address, and a finding that is back is there again', async () => {
	const folder = await publishTwice();
	await folder.write('in/3.txt', third);
	expect(await ingest(folder, 'in/3.txt', '--new-version')).toMatchObject({ status: 0 });
	expect(await read(folder, 'lib/sources/southwark/2018-03-02/versions/2.txt')).toBe(second);
	expect(await prove(folder)).toMatchObject({ status: 0, stderr: '' });
	const [now, first, other] = await ledgerOf(folder, 'findings-2');
	expect([now?.[1], first?.[0], other]).toEqual([
		'published',
		'southwark/2018-03-02/versions/1',
		undefined,
	]);
});

describe('the bytes of a version that is held', () => {
	test.each([['in/1.txt'], ['in/2.txt']])('change nothing: %s', async (file) => {
		const folder = await publishTwice();
		const before = await contents(folder);
		const again = await ingest(folder, file, '--new-version');
		expect(again).toMatchObject({ status: 0, stderr: '' });
		expect(again.stdout).toContain(`unchanged  ${file}`);
		expect(await contents(folder)).toEqual(before);
	});

	test('are converted again with all others, and nothing changes', async () => {
		const folder = await publishTwice();
		const before = await contents(folder);
		await rm(join(folder.path, 'lib/.ingest.json'));
		const { stdout, status } = await ingest(folder, '--force');
		expect(status).toBe(0);
		expect(stdout).toContain('2 of 2 documents are reports of the library.');
		expect(stdout).not.toContain('are of one inspection');
		expect(await contents(folder)).toEqual(before);
	});
});

test('both in one run, in the order of their names, come out as in two', async () => {
	const folder = await publishTwice();
	const apart = await contents(folder);
	await rm(join(folder.path, 'lib'), { recursive: true });
	expect(await ingest(folder, 'in', '--new-version')).toMatchObject({ status: 0, stderr: '' });
	expect(await contents(folder)).toEqual(apart);
});

test('is refused where nobody has said that it is a version, and the message says how to', async () => {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.txt', second);
	await ingest(folder, 'in/1.txt');
	const { status, stderr } = await ingest(folder, 'in/2.txt');
	expect(status).toBe(1);
	expect(stderr).toContain('address-taken');
	expect(stderr).toContain('--new-version');
});

test.each([
	[
		'another visit',
		letter.replace('second monitoring visit', 'third monitoring visit'),
		'number of the visit',
	],
	[
		'other days',
		letter.replace('30 and 31 January 2018', '13 and 14 February 2018'),
		'was inspected from',
	],
])('is refused where it is of another inspection: %s', async (_, other, said) => {
	expect(other).not.toBe(letter);
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.txt', other);
	await ingest(folder, 'in/1.txt');
	const before = await contents(folder);
	const { status, stderr } = await ingest(folder, 'in/2.txt', '--new-version');
	expect(status).toBe(1);
	expect(stderr).toContain('in/2.txt version-differs - ');
	expect(stderr).toContain(said);
	expect(await contents(folder)).toEqual(before);
});

test('a first document is no version of anything, and is converted as ever', async () => {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	expect(await ingest(folder, 'in/1.txt', '--new-version')).toMatchObject({ status: 0 });
	expect((await folder.list()).filter((file) => file.includes('versions'))).toEqual([]);
});

test('a check says that there would be a new version, and writes nothing', async () => {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.txt', second);
	await ingest(folder, 'in/1.txt');
	const before = await contents(folder);
	const { stderr } = await ingest(folder, 'in/2.txt', '--new-version', '--check');
	expect(stderr).toContain('it would be a new version of southwark/2018-03-02');
	expect(await contents(folder)).toEqual(before);
});

test('a PDF in place of a text: the older version keeps the text, the new one its lines', async () => {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.pdf', makeLetterPdf());
	await ingest(folder, 'in/1.txt');
	const { stderr } = await ingest(folder, 'in/2.pdf', '--new-version');
	expect(stderr).toBe('');
	expect((await folder.list()).filter((file) => file.startsWith('lib/sources/'))).toEqual([
		'lib/sources/southwark/2018-03-02.lines.tsv',
		'lib/sources/southwark/2018-03-02.pdf',
		'lib/sources/southwark/2018-03-02/versions/1.txt',
	]);
	expect(await prove(folder)).toMatchObject({ status: 0, stderr: '' });
});

describe('a run that was interrupted', () => {
	const all = [
		'lib/reports/southwark/2018-03-02/versions/1.mdx',
		'lib/sources/southwark/2018-03-02/versions/1.txt',
	];

	test.each([
		['when the document of the older version was copied', all.slice(1)],
		['when all of the older version was copied', all],
		['when the new document was written', [...all, 'lib/sources/southwark/2018-03-02.txt']],
		['when the new report was written', [...all, 'lib/sources/southwark/2018-03-02.txt', report]],
	])('%s, is gone on with', async (_, written) => {
		const folder = await publishTwice();
		const whole = await contents(folder);
		await cp(join(folder.path, 'lib'), join(folder.path, 'whole'), { recursive: true });
		await rm(join(folder.path, 'lib'), { recursive: true });
		await ingest(folder, 'in/1.txt');
		for (const file of written)
			await folder.write(file, await readFile(join(folder.path, file.replace(/^lib/u, 'whole'))));
		const again = await ingest(folder, 'in/2.txt', '--new-version');
		expect(again).toMatchObject({ status: 0, stderr: '' });
		expect(await contents(folder)).toEqual(whole);
	});

	test('when the new document was written, asks for it again, whose name nothing else tells', async () => {
		const folder = await publishTwice();
		const now = await read(folder, report);
		await folder.write(
			report,
			await read(folder, 'lib/reports/southwark/2018-03-02/versions/1.mdx'),
		);
		expect(now).not.toBe(await read(folder, report));
		const { status, stderr } = await ingest(folder, '--new-version');
		expect(status).toBe(1);
		expect(stderr).toContain('give this document again from where it came');
	});

	test('when all of the older version was copied, is told by check:content', async () => {
		const folder = makeTestFolder();
		await folder.write('in/1.txt', letter);
		await ingest(folder, 'in/1.txt');
		await folder.write('lib/sources/southwark/2018-03-02/versions/1.txt', letter);
		await folder.write(
			'lib/reports/southwark/2018-03-02/versions/1.mdx',
			await read(folder, report),
		);
		expect((await prove(folder)).stderr).toContain('version-repeated');
	});
});

test('a file that stands where the older version would be kept stays, and is named', async () => {
	const folder = makeTestFolder();
	await folder.write('in/1.txt', letter);
	await folder.write('in/2.txt', second);
	await ingest(folder, 'in/1.txt');
	await folder.write('lib/sources/southwark/2018-03-02/versions/1.txt', 'Something else.');
	const { status, stderr } = await ingest(folder, 'in/2.txt', '--new-version');
	expect(status).toBe(1);
	expect(stderr).toContain('lib/sources/southwark/2018-03-02/versions/1.txt version-hindered');
	expect(await read(folder, 'lib/sources/southwark/2018-03-02/versions/1.txt')).toBe(
		'Something else.',
	);
	expect(await read(folder, 'lib/sources/southwark/2018-03-02.txt')).toBe(letter);
});

describe('check:content proves each version against its own document', () => {
	test('a word that was changed in an older one', async () => {
		const folder = await publishTwice();
		const file = 'lib/reports/southwark/2018-03-02/versions/1.mdx';
		await folder.write(file, (await read(folder, file)).replace('is as it was', 'is as it is'));
		expect((await prove(folder)).stderr).toContain(file);
	});

	test('an older one that is gone', async () => {
		const folder = await publishTwice();
		await rm(join(folder.path, 'lib/reports/southwark/2018-03-02/versions'), { recursive: true });
		expect((await prove(folder)).stderr).toContain(
			'id-vanished - southwark/2018-03-02/versions/1/#findings-2 was published and is gone',
		);
	});
});

test('what a list said of the document goes with it', async () => {
	const folder = makeTestFolder();
	const list = (file: string, name: string) =>
		`file,url,published,licence,retrieved\n${file},https://example.org/${name},,,\n`;
	await folder.write('one/1.txt', letter);
	await folder.write('one/sources.csv', list('1.txt', 'first'));
	await folder.write('two/2.txt', second);
	await folder.write('two/sources.csv', list('2.txt', 'second'));
	await ingest(folder, 'one');
	await ingest(folder, 'two', '--new-version');
	const listed = await read(folder, 'lib/sources/sources.csv');
	expect(listed).toContain('southwark/2018-03-02.txt,https://example.org/second');
	expect(listed).toContain('southwark/2018-03-02/versions/1.txt,https://example.org/first');
	expect(await prove(folder)).toMatchObject({ status: 0, stderr: '' });
});

describe('a version that was withdrawn', () => {
	const withdrawal =
		'corrections:\n  - report: withdrawn\n    reason: It named a person.\n    name: A. Editor\n    date: "2026-11-29"\n';
	const withdraw = async (folder: TestFolder, file: string) =>
		folder.write(file, (await read(folder, file)).replace(/^---\n\n/mu, `${withdrawal}---\n\n`));

	test('is so in the ledger, goes on being proved, and stays so', async () => {
		const folder = await publishTwice();
		await withdraw(folder, 'lib/reports/southwark/2018-03-02/versions/1.mdx');
		expect(await ingest(folder)).toMatchObject({ status: 0, stderr: '' });
		const older = 'southwark/2018-03-02/versions/1';
		expect(await ledgerOf(folder, '.')).toContainEqual([older, 'withdrawn', '-', '2026-11-29']);
		expect(await prove(folder)).toMatchObject({ status: 0, stderr: '' });
	});

	test('is never the current one', async () => {
		const folder = await publishTwice();
		await withdraw(folder, report);
		expect((await prove(folder)).stderr).toContain(
			'corrections.0 says that the current version of the report was withdrawn',
		);
	});
});
