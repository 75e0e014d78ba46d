import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { findReturning } from './find-returning.ts';

/** A report that recommends some things, each with its themes before a colon: "audit, plans: Improve audits." */
function report(published: string, ...items: string[]): LibraryReport {
	return {
		id: `kent/${published}`,
		frontmatter: { published },
		body: {
			findings: items.map((item, at) => {
				const [themes = '', text] = item.split(': ');
				return {
					...{ id: `r${at}`, kind: 'recommendation', text },
					themes: themes === '' ? [] : themes.split(', '),
				};
			}),
		},
	} as unknown as LibraryReport;
}

function returning(...reports: LibraryReport[]): string[][] {
	return findReturning(reports).map(({ themes, items }) => [
		themes.join(),
		...items.map(({ report: { id }, finding }) => `${id} ${finding.id}`),
	]);
}

const supervision = 'supervision: Ensure that supervision of social workers is reflective.';

test('brings together what two inspections asked for, oldest first, with the themes of both', () => {
	const later = 'supervision, audit: Improve the frequency of reflective supervision.';
	expect(returning(report('2020-01-01', later), report('2015-01-01', supervision))).toEqual([
		['supervision', 'kent/2015-01-01 r0', 'kent/2020-01-01 r0'],
	]);
});

test.each([
	['of one inspection', [report('2015-01-01', supervision, supervision)]],
	[
		'that share plain words alone',
		[
			report('2015-01-01', 'plans: Ensure that the quality of plans for children improves.'),
			report('2020-01-01', 'plans: Ensure that the quality of audits for children improves.'),
		],
	],
	[
		'that have themes and share none',
		[
			report('2015-01-01', 'audit: Improve recording of supervision.'),
			report('2020-01-01', 'supervision: Improve recording of supervision.'),
		],
	],
])('brings nothing together %s', (_, reports) => {
	expect(returning(...reports)).toEqual([]);
});

test('brings together what has no theme if half of its telling words are the same', () => {
	expect(
		returning(
			report('2015-01-01', ': Improve the response to homeless teenagers.'),
			report('2020-01-01', ': Strengthen the response to teenagers who present as homeless.'),
		),
	).toEqual([['', 'kent/2015-01-01 r0', 'kent/2020-01-01 r0']]);
});

test('has first what was asked for last', () => {
	const audits = 'audit: Make audits of case files rigorous.';
	expect(
		returning(
			report('2015-01-01', supervision, audits),
			report('2018-01-01', supervision),
			report('2020-01-01', audits),
		).map(([theme]) => theme),
	).toEqual(['audit', 'supervision']);
});
