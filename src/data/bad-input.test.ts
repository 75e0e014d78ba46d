import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { readCsv } from '../csv/read-csv.ts';
import { readCsvCell, writeCsv } from '../search/save/write-csv.ts';
import { readFixture } from './fixtures/read-fixture.ts';
import { writeSqliteFile } from './files/sqlite-file.ts';
import { makeWorkbook } from './files/workbook.ts';
import { makeReportDocument, reportDocumentSchema } from './report-document.ts';
import { writeReportMarkdown } from './report-markdown.ts';
import { findingsTable } from './tables/findings.ts';
import { inspectionsTable } from './tables/inspections.ts';
import { reportsTable } from './tables/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [first] = await readFixture();
if (!first) throw new Error('no report');

/** The first report with other words in its title and first finding. */
function withWords(words: string) {
	const { report, data } = structuredCloneOf(first);
	report.frontmatter.title = words;
	const [finding] = report.body.findings;
	if (finding) finding.text = words;
	return { report, data: { ...data, reports: [report] } };
}

function structuredCloneOf(fixture: typeof first) {
	if (!fixture) throw new Error('no report');
	return { report: structuredClone(fixture.report), data: fixture.data };
}

const hostile = [
	'=HYPERLINK("https://x.example","a, b")',
	'+44 20',
	'-1',
	'@SUM(A1)',
	'"Quoted", and; more',
	'two\nlines\r\nand a third',
	'Λονδίνο, 伦敦, لندن 🦊',
	"'; DROP TABLE findings; --",
	'<b>bold</b> **strong** [link](javascript:x) | cell',
];

test.each(hostile)('%j comes back from CSV, SQL and JSON as it went in', async (words) => {
	const { report, data } = withWords(words);
	const site = { base: '/' };
	const [row] = [...findingsTable.rows(data, site)];
	const csv = writeCsv([
		['text', 'x'],
		[String(row?.['text']), 'y'],
	]);
	const [cell] = readCsv(csv).rows;
	expect(readCsvCell(cell?.cells.get('text') ?? '')).toBe(words);
	expect(csv).not.toMatch(/(?:^|\n|,)"?[=+\-@]/u);
	const path = join(folder, 'hostile.sqlite');
	const sqlite = await writeSqliteFile(path, [findingsTable]);
	if (row) sqlite.add(findingsTable, row);
	sqlite.end();
	const database = new DatabaseSync(path);
	expect(database.prepare('SELECT text FROM findings').get()?.['text']).toBe(words);
	database.close();
	const document = makeReportDocument(report, data, site);
	expect(reportDocumentSchema.safeParse(document).success).toBe(true);
	expect(document.title).toBe(words);
	expect(writeReportMarkdown(report, site)).not.toMatch(/(?<!\\)<b>|(?<!\\)\[link\]/u);
});

test.each(hostile)('%j is words in the workbook, and no formula', async (words) => {
	const [row] = [...inspectionsTable.rows(first.data, { base: '/' })];
	const file = await makeWorkbook([{ ...row, authority_name: words }], new Map());
	const parts = Object.entries(unzipSync(file)).map(
		([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const,
	);
	const all = parts.map(([, xml]) => xml).join('');
	expect(all).not.toMatch(/<f[ >]/u);
	const texts: string[] = [];
	const parser = new Parser({ ontext: (text) => texts.push(text) }, { xmlMode: true });
	parser.end(all);
	expect(texts.join('').replaceAll('\r\n', '\n')).toContain(words.replaceAll('\r\n', '\n'));
});

test('a report without a licence of its own, without pages and without an address is whole', () => {
	const { report, data } = withWords('A letter');
	report.frontmatter.source.licence = 'none-printed';
	report.frontmatter.source.pages = null;
	delete report.frontmatter.source.url;
	delete report.frontmatter.inspected;
	const [row] = [...reportsTable.rows(data, { base: '/' })];
	expect(reportsTable.schema.safeParse(row).success).toBe(true);
	expect(row).toMatchObject({ licence: 'none-printed', source_url: null, inspected_from: null });
	const document = makeReportDocument(report, data, { base: '/' });
	expect(document.licence.url).toBeNull();
	expect(document.citation.csl).not.toHaveProperty('URL');
});
