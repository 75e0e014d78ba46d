import { expect, test } from 'vitest';
import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { themeSchema } from '../model/theme-definition.ts';
import { compileThemes } from '../themes/compile-themes.ts';
import { findComparable, tellThenAndNow } from './then-and-now.ts';

const themes = ['Neglect', 'Audit'].map((name) => ({
	slug: name.toLowerCase(),
	...themeSchema.parse({ name, about: 'T.', phrases: [name.toLowerCase()] }),
}));
const finder = compileThemes(themes);

/** A report of findings that are given as "kind: text". */
function report(published: string, from: string, ...findings: string[]): LibraryReport {
	return {
		id: `kent/${published}`,
		authority: { slug: 'kent' },
		frontmatter: { published, inspected: { from, to: from } },
		body: {
			findings: findings.map((finding, at): Partial<FindingRecord> => {
				const [kind = '', text = ''] = finding.split(': ');
				const own = { kind: kind as FindingRecord['kind'], text };
				return { ...own, id: `p${at}`, path: [], themes: finder.find({ ...own, headings: [] }) };
			}),
		},
	} as unknown as LibraryReport;
}

test('sets inspections in order of the day of inspection, whatever the day of publication', () => {
	const [first, second] = [
		report('2020-06-01', '2019-01-01', 'narrative: An audit.'),
		report('2020-05-01', '2020-02-01', 'narrative: An audit.'),
	];
	const [story] = tellThenAndNow([second, first], themes, finder);
	expect(story?.inspections.map(({ report: { id } }) => id)).toEqual([first.id, second.id]);
});

test('has the themes that somebody spoke of, in order of name, and inspections that said nothing of one', () => {
	const reports = [
		report('2019-01-01', '2019-01-01', 'narrative: An audit.'),
		report('2020-01-01', '2020-01-01', 'narrative: Neglect and an audit.'),
	];
	expect(
		tellThenAndNow(reports, themes, finder).map(({ theme, inspections }) => [
			theme.name,
			inspections.map(({ findings }) => findings.length),
		]),
	).toEqual([
		['Audit', [1, 1]],
		['Neglect', [0, 1]],
	]);
	expect(tellThenAndNow([reports[0] as LibraryReport], themes, finder)).toHaveLength(1);
});

test('quotes what asks for something first, then what is mainly about it, in the order of the report', () => {
	const one = report(
		'2019-01-01',
		'2019-01-01',
		'narrative: Neglect, neglect, neglect and an audit.',
		'narrative: An audit.',
		'recommendation: Do an audit.',
		'narrative: An audit, too.',
	);
	const [audit] = tellThenAndNow([one, one, one], themes, finder);
	expect(audit?.inspections[0]?.findings).toHaveLength(4);
	expect(audit?.inspections[0]?.quoted.map(({ finding }) => finding.id)).toEqual(['p1', 'p2']);
	expect(audit?.inspections[0]?.quoted[0]?.excerpt).toEqual({
		before: 'An ',
		words: 'audit',
		after: '.',
	});
});

test('has something to set side by side where two reports of an authority are held', () => {
	const [one, two] = [report('2019-01-01', '2019-01-01'), report('2020-01-01', '2020-01-01')];
	expect([...findComparable([one, two])]).toEqual(['kent']);
	expect(findComparable([one]).size).toBe(0);
});
