import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHere as check, ingestHere as run } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeLetterPdf } from './ingest/fixtures/letter-pdf.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';

const letter = goldenSource('monitoring-letter');
const ingest = (folder: TestFolder, ...argv: string[]) =>
	folder.run(run, '--library', 'lib', '--jobs', '1', ...argv);
const read = (folder: TestFolder, file: string) => readFile(join(folder.path, file), 'utf8');

/** The letter with other words in one finding, and without its last. */
const other = letter
	.replace('is as it was', 'is as it should be')
	.replace(/^A made-up word with a q in it.*\n\n/mu, '');

describe('a document with the address of a stored report', () => {
	test.each([
		['a PDF, where the report was made from a text', 'text'],
		['a text, where the report was made from a PDF', 'pdf'],
	])('replaces nothing: %s', async (_, first) => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		await folder.write('in/letter.pdf', makeLetterPdf());
		const [held, offered] =
			first === 'text' ? ['in/letter.txt', 'in/letter.pdf'] : ['in/letter.pdf', 'in/letter.txt'];
		expect(await ingest(folder, held)).toMatchObject({ status: 0 });
		const before = await folder.list();
		const report = await read(folder, 'lib/reports/southwark/2018-03-02.mdx');
		const { status, stderr } = await ingest(folder, offered);
		expect(status).toBe(1);
		expect(stderr).toContain(
			`${offered} address-taken - another document has the address southwark/2018-03-02 already: lib/sources/southwark/2018-03-02.`,
		);
		expect(await folder.list()).toEqual(before);
		expect(await read(folder, 'lib/reports/southwark/2018-03-02.mdx')).toBe(report);
	});

	test('replaces nothing where the document of the report is gone', async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		await ingest(folder, 'in/letter.txt');
		await rm(join(folder.path, 'lib/sources/southwark/2018-03-02.txt'));
		await folder.write('in/letter.txt', other);
		expect((await ingest(folder, 'in/letter.txt')).stderr).toContain(
			'already: lib/reports/southwark/2018-03-02.mdx',
		);
	});

	test('by force replaces the report, its document and the lines of that', async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		await folder.write('in/letter.pdf', makeLetterPdf());
		await ingest(folder, 'in/letter.pdf');
		await ingest(folder, 'in/letter.txt', '--force');
		expect((await folder.list()).filter((file) => file.startsWith('lib/sources/'))).toEqual([
			'lib/sources/southwark/2018-03-02.txt',
		]);
		// A run without files finds one document of the address.
		expect((await ingest(folder)).stdout).toContain('1 of 1 documents are reports of the library.');
	});
});

test('names the addresses that are gone by force, and those with other words; check:content goes on asking', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', letter);
	await ingest(folder, 'in/letter.txt');
	await folder.write('in/letter.txt', other);
	const forced = await ingest(folder, 'in/letter.txt', '--force');
	expect(forced.status).toBe(1);
	expect(forced.stderr).toContain(
		'in/letter.txt words-changed - southwark/2018-03-02/#overview-1 had other words when it was published.',
	);
	expect(forced.stderr).toContain(
		'in/letter.txt id-vanished - southwark/2018-03-02/#findings-2 was published and is gone.',
	);
	const checked = await folder.run(check, '--library', 'lib');
	expect(checked.status).toBe(1);
	expect(checked.stderr).toMatch(/^lib\/permalinks\.tsv:\d+ words-changed - .*#overview-1/mu);
	expect(checked.stderr).toMatch(/^lib\/permalinks\.tsv:\d+ id-vanished - .*#findings-2/mu);
});
