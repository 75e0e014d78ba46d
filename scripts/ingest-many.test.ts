import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkHere as check, ingestHere as run } from './fixtures/commands-here.ts';
import { makeLetterPdf } from './ingest/fixtures/letter-pdf.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';
import { failure } from '../src/model/problem.ts';
import { attemptDocument } from './ingest/run/attempt-document.ts';
import type { Entry } from './ingest/run/entry.ts';
import { findDocuments } from './ingest/run/find-documents.ts';
import { ingestAll } from './ingest/run/ingest-all.ts';
import { run as ingestInProcesses } from './ingest.ts';

const letter = goldenSource('unannounced-letter');
const authorities = [{ slug: 'knowsley', name: 'Knowsley', alsoKnownAs: [] }];
const crashed = failure({
	rule: 'conversion-crashed',
	path: 'in/crash.txt',
	message: 'made to',
});
const read = (folder: TestFolder, file: string) => readFile(join(folder.path, file), 'utf8');
const ingest = (folder: TestFolder, ...argv: string[]) =>
	folder.run(run, 'in', '--library', 'lib', '--jobs', '1', ...argv);

/** Converts what is in a folder; what `before` does comes before each document. */
async function ingestAfter(
	folder: TestFolder,
	before: (path: string) => Promise<void>,
): Promise<Entry[]> {
	const library = join(folder.path, 'lib');
	const cwd = folder.path;
	const { documents } = await findDocuments([join(cwd, 'in')], { library, cwd });
	return ingestAll(documents, {
		library,
		cwd,
		force: false,
		newVersion: false,
		check: false,
		jobs: 4,
		today: '2026-11-29',
		onDone: () => undefined,
		onProblem: () => undefined,
		limits: { timeLimit: 60, memoryLimit: 1000 },
		start: () =>
			Promise.resolve({
				convert: async (task) => {
					await before(task.path);
					if (task.path.endsWith('crash.txt')) return { sha256: null, outcome: crashed, time: 1 };
					return attemptDocument(task, authorities);
				},
				close: () => Promise.resolve(),
			}),
	});
}

test.each([
	['slower', 'a.txt'],
	['faster', 'b.txt'],
])(
	'gives an address to the first document that asks for it where that is the %s',
	async (_, slow) => {
		const folder = makeTestFolder();
		await folder.write('in/a.txt', letter);
		await folder.write('in/b.txt', `${letter}, and one more`);
		const wait = (path: string) => setTimeout(path.endsWith(slow) ? 50 : 0);
		expect(await ingestAfter(folder, wait)).toMatchObject([
			{ file: 'in/a.txt', status: 'converted', report: 'knowsley/2010-05-04' },
			{ file: 'in/b.txt', status: 'failed', problems: [expect.stringContaining('address-taken')] },
		]);
		expect(await read(folder, 'lib/sources/knowsley/2010-05-04.txt')).toBe(letter);
	},
);

test('goes on where a document brings the converter down, and tries it again in the next run', async () => {
	const folder = makeTestFolder();
	await folder.write('in/crash.txt', letter);
	await folder.write('in/visit.txt', letter.replaceAll('4 May 2010', '5 May 2010'));
	expect(await ingestAfter(folder, () => Promise.resolve())).toMatchObject([
		{
			status: 'failed',
			problems: [expect.stringMatching(/^in\/crash\.txt conversion-crashed - .* Fix: /u)],
		},
		{ status: 'converted' },
	]);
	expect((await ingest(folder)).stdout).toContain('converted  in/crash.txt');
});

test('says of a file that goes while the run is on that it has gone', async () => {
	const folder = makeTestFolder();
	await folder.write('in/a.txt', letter);
	await folder.write('in/b.txt', letter);
	const entries = await ingestAfter(folder, async (path) => {
		if (path.endsWith('a.txt')) await rm(path);
	});
	expect(entries).toMatchObject([
		{
			problems: [
				expect.stringContaining(
					'file-unreadable - the file has gone since the run began',
				) as string,
			],
		},
		{ status: 'converted' },
	]);
});

test('writes the same library with many processes as with none', async () => {
	const folder = makeTestFolder();
	for (const [name, published] of [
		['c', '6'],
		['a', '5'],
		['d', '6'],
		['b', '7'],
	] as const)
		await folder.write(
			`in/${name}.txt`,
			`${letter.replaceAll('4 May 2010', `${published} May 2010`)} ${name}`,
		);
	await folder.write('in/e.pdf', makeLetterPdf());
	const none = await folder.run(run, 'in', '--library', 'none', '--jobs', '1');
	const many = await folder.run(ingestInProcesses, ...['in', '--library', 'many', '--jobs', '3']);
	expect(many).toEqual(none);
	const files = (await folder.list()).filter((file) => /^none\/[^.]/u.test(file));
	expect(files).toHaveLength(4 * 2 + 2);
	for (const file of files)
		expect(await read(folder, file.replace('none/', 'many/'))).toBe(await read(folder, file));
});

test('says of the same bytes given twice that they are a duplicate, in this run and the next', async () => {
	const folder = makeTestFolder();
	await folder.write('in/a.txt', letter);
	await folder.write('in/b.txt', letter);
	for (const status of ['converted ', 'unchanged ']) {
		const result = await ingest(folder);
		expect(result).toMatchObject({ status: 0, stderr: '' });
		expect(result.stdout).toContain(`${status} in/a.txt`);
		expect(result.stdout).toContain('duplicate  in/b.txt: the same bytes as knowsley/2010-05-04\n');
		expect(result.stdout).toContain(
			'1 of 2 documents are reports of the library. 1 more is a duplicate.',
		);
	}
	expect(await read(folder, 'lib/reports/knowsley/2010-05-04.mdx')).toContain('file: "a.txt"');
});

test('keeps two reports of one inspection, and says so', async () => {
	const folder = makeTestFolder();
	await folder.write('in/a.txt', letter);
	await folder.write('in/b.txt', letter.replaceAll('4 May 2010', '5 May 2010'));
	const { status, stdout } = await ingest(folder, '--report', 'run.json');
	expect(status).toBe(0);
	expect(stdout).toContain(
		'warning    knowsley/2010-05-04 and knowsley/2010-05-05 are of one inspection; each is kept.\n',
	);
	expect(JSON.parse(await read(folder, 'run.json'))).toMatchObject({
		summary: { sameInspection: [['knowsley/2010-05-04', 'knowsley/2010-05-05']] },
	});
});

test('takes from sources.csv what a document does not say, keeps it, and proves it', async () => {
	const folder = makeTestFolder();
	await folder.write('in/below/letter.txt', letter);
	await folder.write(
		'in/sources.csv',
		'file,url,published,licence,retrieved\nbelow/letter.txt,https://example.org/1?a=b,,ogl-3,2026-11-02\n',
	);
	expect(await ingest(folder)).toMatchObject({ status: 0 });
	const mdx = await read(folder, 'lib/reports/knowsley/2010-05-04.mdx');
	expect(mdx).toContain(
		'  licence: "ogl-3"\n  url: "https://example.org/1?a=b"\n  retrieved: "2026-11-02"\n',
	);
	expect(await read(folder, 'lib/sources/sources.csv')).toBe(
		'file,url,published,licence,retrieved\nknowsley/2010-05-04.txt,https://example.org/1?a=b,,ogl-3,2026-11-02\n',
	);
	expect(await folder.run(check, '--library', 'lib')).toMatchObject({ status: 0 });
	expect(await folder.run(run, '--library', 'lib', '--check')).toMatchObject({ status: 0 });

	await folder.write('in/sources.csv', 'file,url\nbelow/letter.txt,https://example.org/2\n');
	expect((await ingest(folder)).stdout).toContain('converted  in/below/letter.txt');
});

test('keeps what people wrote in the list of a library, and writes over none that it cannot keep', async () => {
	const folder = makeTestFolder();
	const list = 'lib/sources/sources.csv';
	const mine = 'file;my notes;url\ngone.pdf;"sent; see mail";https://example.org/9\n';
	await folder.write('in/letter.txt', letter);
	await folder.write('in/sources.csv', 'file,url\nletter.txt,https://example.org/1\n');
	await folder.write(list, mine);
	expect((await ingest(folder)).stderr).toContain(`${list}:2 reference-unknown - `);
	expect(await read(folder, list)).toBe(`${mine}knowsley/2010-05-04.txt;;https://example.org/1\n`);
	await folder.write(list, 'mine alone\n');
	await folder.write('in/letter.txt', letter.replaceAll('4 May 2010', '5 May 2010'));
	const { status, stderr } = await ingest(folder);
	expect(status).toBe(1);
	expect(stderr).toContain('sources-invalid - the list has no room for what is known of new');
	expect(await read(folder, list)).toBe('mine alone\n');
});

test('says what is wrong with sources.csv, and converts all the same', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', letter);
	await folder.write(
		'in/sources.csv',
		'file,url,published,licence\nleter.txt,,,\n,,,\nletter.txt,ftp://x,4 May,free\n',
	);
	const { status, stdout, stderr } = await ingest(folder);
	expect(status).toBe(1);
	expect(stderr.match(/^.*(?=\. Expected|\. Fix)/gmu)).toMatchInlineSnapshot(`
		[
		  "in/sources.csv:2 reference-unknown - the list names "leter.txt", which is not there",
		  "in/sources.csv:4 sources-invalid - the url is "ftp://x". Expected a web address, without spaces or the name of a user",
		  "in/sources.csv:4 sources-invalid - the published is "4 May". Expected a date such as 2019-11-04",
		  "in/sources.csv:4 sources-invalid - the licence is "free". Expected ogl-3, ofsted-non-commercial, ofsted-educational, none-printed",
		]
	`);
	expect(stdout).toContain('1 of 1 documents are reports of the library.');
});

test('refuses a number of jobs that is none', async () => {
	const folder = makeTestFolder();
	await mkdir(join(folder.path, 'in'));
	expect(await ingest(folder, '--jobs', '0')).toMatchObject({ status: 2 });
});
