import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../model/report.ts';
import { describeCovered, sumUpCoverage, unknownHere } from './coverage.ts';
import type { KnownInspection } from './line-of-time.ts';

const row = (kind: ReportKind, published: string) =>
	({ row: { kind, published } }) as KnownInspection;
const report = (kind: ReportKind, published: string) =>
	({ report: { frontmatter: { kind, published } } }) as KnownInspection;

test('tells what is held from what is only known, by kind and years', () => {
	expect(
		sumUpCoverage([
			report('inspection', '2011-03-31'),
			report('inspection', '2015-01-20'),
			{ ...row('focused-visit', '2018-08-08'), ...report('focused-visit', '2018-08-08') },
			row('focused-visit', '2021-07-02'),
		]),
	).toEqual({
		held: {
			count: 3,
			kinds: [
				{ kind: 'inspection', count: 2 },
				{ kind: 'focused-visit', count: 1 },
			],
			from: '2011',
			to: '2018',
		},
		known: { count: 1, kinds: [{ kind: 'focused-visit', count: 1 }], from: '2021', to: '2021' },
	});
});

test('says of nothing that nothing is there', () => {
	expect(sumUpCoverage([])).toEqual({ held: null, known: null });
});

test('puts kinds and years into words', () => {
	const { held } = sumUpCoverage([
		report('local-area-send', '2023-01-01'),
		report('local-area-send', '2024-01-01'),
		report('inspection', '2024-01-01'),
	]);
	expect(describeCovered(held)).toBe(
		'3: 2 local area SEND inspections, 1 inspection; 2023 to 2024',
	);
	expect(describeCovered(sumUpCoverage([row('focused-visit', '2018-01-01')]).known)).toBe(
		'1 focused visit; 2018',
	);
	expect(describeCovered(null)).toBe('none');
});

describe('what nobody here knows', () => {
	test.each([
		[
			{},
			'inspections before August 2013, monitoring visits, most joint inspections, inspections of councils since abolished',
		],
		[
			{ ofStandingAuthority: true },
			'inspections before August 2013, monitoring visits, most joint inspections',
		],
		[
			{ year: '2014' },
			'monitoring visits, most joint inspections, inspections of councils since abolished',
		],
		[{ kind: 'focused-visit' as const }, 'inspections of councils since abolished'],
		[
			{ kind: 'monitoring-visit' as const, year: '2012' },
			'inspections before August 2013, monitoring visits, inspections of councils since abolished',
		],
	])('of %j is %s', (scope, words) => {
		expect(unknownHere(scope).join(', ')).toBe(words);
	});
});
