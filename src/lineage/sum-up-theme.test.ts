import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { FindingKind } from '../model/finding.ts';
import { themeSchema } from '../model/theme-definition.ts';
import { compileThemes } from '../themes/compile-themes.ts';
import { sumUpTheme } from './sum-up-theme.ts';
import { findByTheme } from './theme-findings.ts';

const finder = compileThemes([
	{ slug: 'neglect', ...themeSchema.parse({ name: 'N', about: 'N.', phrases: ['neglect'] }) },
]);

/** A report whose findings speak of neglect as often as is said. */
function report(year: number, kind: FindingKind, ...times: number[]): LibraryReport {
	return {
		id: `kent/${year}`,
		frontmatter: { published: `${year}-01-01` },
		framework: { slug: 'a', short: 'A' },
		authority: { slug: 'kent', name: 'Kent' },
		body: {
			findings: times.map((count, at) => ({
				...{ id: `p${at}`, kind, path: [], themes: ['neglect'] },
				text: 'Neglect. '.repeat(count),
			})),
		},
	} as unknown as LibraryReport;
}

test('shows few of many: the newest that ask for something, those that say most, one a report, and the newest', () => {
	const reports = [
		report(2010, 'narrative', 9, 9),
		report(2011, 'recommendation', ...Array.from({ length: 20 }, () => 1)),
		report(2012, 'narrative', 1, 2, 1, 1, 1, 1, 1, 1),
	];
	const findings = findByTheme(reports).get('neglect') ?? [];
	const summary = sumUpTheme('neglect', findings, reports, finder);
	expect(summary.findings).toBe(30);
	expect(summary.improvements).toHaveLength(8);
	const name = ({ report: { id }, finding }: (typeof summary.strongest)[number]) =>
		`${id} ${finding.id}`;
	expect(summary.strongest.map(name)).toEqual(['kent/2010 p0', 'kent/2012 p1']);
	expect(summary.newest.map(name)).toEqual(
		['p0', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => `kent/2012 ${id}`),
	);
});

test('quotes around the first place where a finding speaks of it, and else from the beginning', () => {
	const one = report(2010, 'narrative', 0);
	const [finding] = one.body.findings;
	if (finding === undefined) throw new Error('no finding');
	finding.text = 'Here is\n• chronic neglect';
	const quote = () => sumUpTheme('neglect', [{ report: one, finding }], [one], finder).strongest[0];
	expect(quote()?.excerpt).toEqual({ before: 'chronic ', words: 'neglect', after: '' });
	finding.text = 'Nothing here';
	expect(quote()?.excerpt).toEqual({ before: '', words: '', after: 'Nothing here' });
});
