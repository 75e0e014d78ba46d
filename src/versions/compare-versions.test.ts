import { expect, test } from 'vitest';
import { recordBody } from '../library/body-record.ts';
import { compareVersions, type ComparedVersion } from './compare-versions.ts';

const judgement = { id: 'judgement-overall', area: 'overall', label: 'Overall', printed: 'Good' };
const version = (mdx: string, fields: object = {}): ComparedVersion => ({
	frontmatter: {
		...{ title: 'A report', inspectors: [{ name: 'Tess Writer', lead: true }] },
		...{ judgements: [{ ...judgement, grade: 'good' }] },
		source: { licence: 'ogl-3', words: 3 },
		...fields,
	} as unknown as ComparedVersion['frontmatter'],
	body: recordBody('kent/2020-01-02', mdx),
});
const finding = (id: string, text: string, kind = 'narrative') =>
	`<Finding id="${id}" kind="${kind}" number="${id.slice(1)}" source="l1">\n${text}\n</Finding>\n`;
const said = (older: ComparedVersion, newer: ComparedVersion) =>
	compareVersions(older, newer).map(({ name, about, was, now }) => [name, about, was, now]);

test('nothing differs in a file that says the same, whatever was counted in it', () => {
	const other = { source: { licence: 'ogl-3', words: 4 } };
	expect(said(version(finding('p1', 'Words.')), version(finding('p1', 'Words.'), other))).toEqual(
		[],
	);
});

test('words, kinds and judgements that differ are told with both', () => {
	const older = version(finding('p1', 'Few good words.'));
	const newer = version(finding('p1', 'Few bad words.', 'recommendation'), {
		judgements: [{ ...judgement, grade: 'inadequate' }],
	});
	expect(said(older, newer)).toEqual([
		['Judgement: Overall', '', 'Overall: Good', 'Overall: Inadequate'],
		['Paragraph 1', 'other words', 'Few good words.', 'Few bad words.'],
		['Paragraph 1', 'its kind', 'Finding', 'Recommendation'],
	]);
});

test('a cover that says other things is told by its fields', () => {
	const newer = version('', { title: 'The report', inspectors: [{ name: 'A', lead: false }] });
	expect(said(version(''), newer)).toEqual([
		['Title', '', 'A report', 'The report'],
		['Inspectors', '', 'Tess Writer, lead', 'A'],
	]);
});

test('a finding that is gone, one that is new, and one that only moved', () => {
	const older = version(finding('p1', 'The first is gone.') + finding('p2', 'This one stays.'));
	const newer = version(finding('p1', 'This one stays.') + finding('p2', 'Wholly new.'));
	expect(said(older, newer)).toEqual([
		['Paragraph 1', 'gone', 'The first is gone.', null],
		['Paragraph 1', 'its address', 'p2', 'p1'],
		['Paragraph 2', 'new', null, 'Wholly new.'],
	]);
});

test('headings and what stands on the pages around the findings are told too', () => {
	const page = (text: string) => `<Furniture kind="letterhead" source="l1" text="${text}" />\n`;
	expect(said(version(page('Office A')), version(page('Office B')))).toEqual([
		['On its letterhead', '', 'Office A', 'Office B'],
	]);
});
