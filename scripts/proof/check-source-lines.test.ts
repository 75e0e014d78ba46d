import { expect, test } from 'vitest';
import { printPages } from '../ingest/fixtures/print-pages.ts';
import { makeTestFolder } from '../ingest/fixtures/run-command.ts';
import { writeLines } from '../ingest/write/write-lines.ts';
import { checkSourceLines } from './check-source-lines.ts';

const document = printPages([['One', 'Two'], ['Three']]);
const file = 'lib/sources/wirral/2024-03-04.lines.tsv';
const problem = (message: string) => [{ rule: 'source-lines-wrong', path: file, message }];

/** Checks the document in a library that has this file of lines, or none. */
async function checkWith(lines: string | null, checked = document) {
	const folder = makeTestFolder();
	if (lines !== null) await folder.write(file, lines);
	return checkSourceLines(checked, 'wirral/2024-03-04', {
		library: `${folder.path}/lib`,
		cwd: folder.path,
	});
}

test('accepts the lines that reading the PDF gives', async () => {
	expect(await checkWith(writeLines(document))).toEqual([]);
});

test('refuses other lines, and none', async () => {
	const other = writeLines(document)?.replace('Two', 'Tow') ?? '';
	expect(await checkWith(other)).toEqual(problem('the lines are not those of the PDF beside them'));
	expect(await checkWith(null)).toEqual(problem('the PDF has no file of lines'));
});

test('asks for no lines beside a text document', async () => {
	expect(await checkWith(null, { ...document, format: 'text' })).toEqual([]);
});
