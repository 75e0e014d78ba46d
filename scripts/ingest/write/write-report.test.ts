import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../../src/model/split-frontmatter.ts';
import { writeBody } from './write-body.ts';
import { isUntouched, writeReport, type UndigestedFrontmatter } from './write-report.ts';

const frontmatter: UndigestedFrontmatter = {
	title: 'Tests: a "made-up" inspection # of no, yes: null',
	authority: 'knowsley',
	inspectorates: ['ofsted'],
	kind: 'unannounced-inspection',
	framework: 'unannounced-contact-referral-assessment',
	published: '2011-05-17',
	inspected: { from: '2011-04-12', to: '2011-04-13' },
	inspectors: [{ name: 'Null', lead: true }],
	overall: null,
	judgements: [],
	source: {
		file: '---.txt',
		sha256: 'a'.repeat(64),
		format: 'text',
		pages: null,
		words: 1,
		licence: 'none-printed',
	},
	conversion: { findings: 0, words: { kept: 0, furniture: 1, repaired: 0 }, warnings: [] },
};
const mdx = writeReport(
	frontmatter,
	writeBody([{ type: 'furniture', kind: 'date', source: 'l1', text: '17 May 2011' }]),
);

test('quotes dates, so that no reader makes a point in time of them', () => {
	expect(mdx).toContain('\npublished: "2011-05-17"\n');
	expect(mdx).toContain('\n  from: "2011-04-12"\n');
});

test('reads back as it was, whatever the words would mean to YAML', () => {
	const { conversion, ...fields } = parse(
		splitFrontmatter(mdx).frontmatter,
	) as UndigestedFrontmatter;
	expect({ ...fields, conversion: { ...conversion, digest: undefined } }).toEqual({
		...frontmatter,
		conversion: { ...frontmatter.conversion, digest: undefined },
	});
});

test('ends the frontmatter before the body and the file with a line break', () => {
	expect(mdx.endsWith('\n---\n\n<Furniture kind="date" source="l1" text="17 May 2011" />\n')).toBe(
		true,
	);
});

test('knows a file as it was written from one that was touched', () => {
	expect(isUntouched(mdx)).toBe(true);
	expect(isUntouched(mdx.replace('17 May', '18 May'))).toBe(false);
	expect(isUntouched(mdx.replace('kind: "unannounced', 'kind: "announced'))).toBe(false);
	expect(isUntouched(`${mdx}\n`)).toBe(false);
});

test('takes a file without a digest for touched', () => {
	expect(isUntouched(mdx.replace(/ {2}digest:.*\n/u, ''))).toBe(false);
	expect(isUntouched('')).toBe(false);
});
