import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { readFixture } from './fixtures/read-fixture.ts';
import {
	makeReportDocument,
	reportDocumentSchema,
	writeReportDocument,
} from './report-document.ts';
import { writeReportMarkdown } from './report-markdown.ts';

const host = 'https://reader.example';
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(reportDocumentSchema.toJSONSchema() as object);
const reports = await readFixture();

test('each report of the library is of the published form', () => {
	expect(reports.length).toBeGreaterThan(0);
	for (const { report, data } of reports) {
		const file = JSON.parse(
			writeReportDocument(makeReportDocument(report, data, { host, base: '/' })),
		) as unknown;
		expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
	}
});

test('the published form refuses a report without an address', () => {
	const [first] = reports;
	if (!first) throw new Error('no report');
	const { address: _, ...without } = makeReportDocument(first.report, first.data, { base: '/' });
	expect(validate(without)).toBe(false);
});

test('every finding is in the file with its words, and its address is made of its id', () => {
	for (const { report, data } of reports) {
		const file = makeReportDocument(report, data, { host, base: '/ofsted/' });
		expect(file.findings.map(({ id, text }) => [id, text])).toEqual(
			report.body.findings.map(({ id, text }) => [id, text]),
		);
		expect(file.findingAddress.replace('{id}', 'p1')).toBe(
			`${host}/ofsted/reports/${report.id}/p1/`,
		);
	}
});

test('where findings have no pages, their addresses are their places in the report', () => {
	const [first] = reports;
	if (!first) throw new Error('no report');
	const site = { host, base: '/', findingPages: 'none' } as const;
	expect(makeReportDocument(first.report, first.data, site).findingAddress).toBe(
		`${host}/reports/${first.report.id}/#{id}`,
	);
});

test('the Markdown of a report has the words of every finding, and nothing that runs', () => {
	for (const { report } of reports) {
		const markdown = writeReportMarkdown(report, { host, base: '/' });
		const tree = fromMarkdown(markdown);
		const squeeze = (words: string): string => words.replace(/[\s:|]|---|^• /gmu, '');
		const read = squeeze(toString(tree));
		const lost = report.body.findings
			.flatMap(({ text }) => text.split('\n').map(squeeze))
			.filter((line) => !read.includes(line));
		expect(lost).toEqual([]);
		expect(JSON.stringify(tree)).not.toContain('"type":"html"');
	}
});
