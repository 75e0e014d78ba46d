import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkHere as check, ingestHere as run } from './fixtures/commands-here.ts';
import { run as checkInProcesses } from './check-content.ts';
import { letterPdfObjects, makeLetterPdf } from './ingest/fixtures/letter-pdf.ts';
import { pageObject, pdfStream, writePdf } from './ingest/fixtures/make-pdf.ts';
import { makeTestFolder } from './ingest/fixtures/run-command.ts';
import { run as ingestInProcesses } from './ingest.ts';

const report = 'lib/reports/southwark/2018-03-02.mdx';

test('converts a PDF, keeps it with its lines, and proves it', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.pdf', makeLetterPdf());
	const { status, stdout } = await folder.run(ingestInProcesses, 'in', '--library', 'lib');
	expect({ status, stdout }).toEqual({
		status: 0,
		stdout: expect.stringMatching(
			/^converted {2}in\/letter\.pdf -> southwark\/2018-03-02: 9 findings, 0 judgements, 214 of 214 words placed$/mu,
		) as string,
	});
	expect(await folder.list()).toEqual([
		'in/letter.pdf',
		'lib/.ingest.json',
		'lib/permalinks.tsv',
		report,
		'lib/sources/southwark/2018-03-02.lines.tsv',
		'lib/sources/southwark/2018-03-02.pdf',
	]);
	expect(await folder.run(checkInProcesses, '--library', 'lib')).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('1 of 1 reports are proved.') as string,
	});
});

test('converts what can be read of a PDF with a damaged page, shows the gap and counts it', async () => {
	const objects = letterPdfObjects();
	objects[pageObject(2)] = 'null';
	const folder = makeTestFolder();
	await folder.write('in/letter.pdf', writePdf(objects));
	const { stdout } = await folder.run(run, 'in', '--library', 'lib', '--report', 'run.json');
	expect(stdout).toContain('words placed, pages that cannot be read: 1\n');
	const mdx = await readFile(join(folder.path, report), 'utf8');
	expect(mdx).toContain('- rule: "page-unread"');
	expect(mdx).toContain('Page 2 of the PDF cannot be read');
	expect(mdx).toContain('<Gap />');
	expect(JSON.parse(await readFile(join(folder.path, 'run.json'), 'utf8'))).toMatchObject({
		summary: { pagesUnread: 1 },
		documents: [{ status: 'converted', pagesUnread: 1 }],
	});
	expect(await folder.run(check, '--library', 'lib')).toMatchObject({ status: 0 });
});

test('keeps words that nobody sees out of the library, and tells the publisher alone', async () => {
	const objects = letterPdfObjects();
	const { index, content } = drawnPage(objects);
	objects[index] = pdfStream(`${content}\n3 Tr BT /F1 12 Tf 1 0 0 1 71 60 Tm (Zebedee Quux) Tj ET`);
	const folder = makeTestFolder();
	await folder.write('in/letter.pdf', writePdf(objects));
	for (const status of ['converted', 'unchanged']) {
		const { stdout } = await folder.run(run, 'in', '--library', 'lib', '--report', 'run.json');
		expect(stdout).toContain('216 of 216 words placed, words that cannot be seen: 2\n');
		expect(JSON.parse(await readFile(join(folder.path, 'run.json'), 'utf8'))).toMatchObject({
			summary: { wordsHidden: 2 },
			documents: [
				{
					status,
					hidden: [{ page: 1, reason: 'drawn-invisibly', words: 2, text: 'Zebedee Quux' }],
				},
			],
		});
	}
	for (const file of (await folder.list()).filter((name) => /^lib.*(?<!\.pdf)$/u.test(name)))
		expect(await readFile(join(folder.path, file), 'utf8')).not.toContain('Zebedee');
	const mdx = await readFile(join(folder.path, report), 'utf8');
	expect(mdx).toContain('- rule: "words-hidden"');
	expect(mdx).toContain('has 2 words that cannot be seen there: drawn invisibly.');
	expect(await folder.run(check, '--library', 'lib')).toMatchObject({ status: 0 });
	await folder.write(report, mdx.replace('hidden: 2', 'hidden: 1'));
	expect((await folder.run(check, '--library', 'lib')).stderr).toContain(
		'conversion.words.hidden says 1. Expected 2',
	);
});

/** What the first page of a made PDF draws, and its object's place in the list. */
function drawnPage(objects: readonly string[]): { index: number; content: string } {
	const index = pageObject(1);
	const packed = /\nstream\n(.*)\nendstream$/su.exec(objects[index] ?? '')?.[1] ?? '';
	return { index, content: inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') };
}

test('says of a PDF that is no report what it can read, and converts the others', async () => {
	const folder = makeTestFolder();
	await folder.write('in/a.pdf', '<!doctype html><title>404</title>');
	await folder.write(
		'in/b.pdf',
		makeLetterPdf((text) => text.replaceAll(/[Mm]onitoring visit/gu, 'school dinner')),
	);
	await folder.write('in/c.pdf', makeLetterPdf());
	const { status, stdout, stderr } = await folder.run(run, 'in', '--library', 'lib', '--jobs', '2');
	expect(status).toBe(1);
	expect(stderr).toMatch(/^in\/a\.pdf file-html - .* Fix: /mu);
	expect(stderr).toMatch(/^in\/b\.pdf report-unknown - .* Fix: /mu);
	expect(stdout).toContain('1 of 3 documents are reports of the library.');
});
