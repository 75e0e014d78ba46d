import { describe, expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import type { KnownInspection } from './line-of-time.ts';
import { coverList, makeReportLists, newestFirst, partByYear } from './report-lists.ts';

const report = (published: string, facts: Partial<LibraryReport['frontmatter']> = {}) =>
	({
		id: `kent/${published}`,
		shortName: `Kent ${published}`,
		frontmatter: { published, kind: 'inspection', overall: null, ...facts },
	}) as LibraryReport;
const held = (...args: Parameters<typeof report>): KnownInspection => ({
	day: args[0],
	report: report(...args),
});
const known = (published: string, facts: Partial<Inspection> = {}): KnownInspection => ({
	day: published,
	row: { published, kind: 'inspection', judgements: [], ...facts } as unknown as Inspection,
});
const kent = (...inspections: KnownInspection[]) => ({
	authority: { region: 'South East' },
	inspections,
});

describe('lists of reports', () => {
	test('by year stand newest first, with what is known of the year besides', () => {
		const lists = makeReportLists('year', [
			kent(held('2015-01-20'), held('2018-08-08'), known('2018-12-06'), known('2020-01-01')),
		]);
		expect(lists.map(({ value, reports }) => [value, reports.length])).toEqual([
			['2018', 1],
			['2015', 1],
		]);
		expect(lists[0] && coverList(lists[0])).toMatchObject({
			coverage: { held: { count: 1 }, known: { count: 1 } },
			scope: { year: '2018' },
		});
	});

	test('by grade stand best first, with outcomes after grades, and without what has neither', () => {
		const lists = makeReportLists('grade', [
			kent(
				held('2015-01-20', { overall: 'inadequate' }),
				held('2016-01-20', { overall: 'good' }),
				held('2017-01-20', { outcome: 'inconsistent' }),
				held('2018-01-20'),
				known('2019-01-20', { overall: 'inadequate' }),
			),
		]);
		expect(lists.map(({ value, label }) => [value, label])).toEqual([
			['good', 'Good'],
			['inadequate', 'Inadequate'],
			['inconsistent', 'Inconsistent experiences and outcomes'],
		]);
		const inadequate = lists[1];
		if (inadequate === undefined) throw new Error('no list');
		expect(coverList(inadequate)).toMatchObject({
			coverage: { held: { count: 1 }, known: { count: 1 } },
			scope: { kind: 'inspection' },
		});
		expect(coverList(inadequate, '2019').coverage.held).toBeNull();
	});

	test('by region stand by name', () => {
		const lists = makeReportLists('region', [
			kent(held('2015-01-20')),
			{ authority: { region: 'East of England' }, inspections: [held('2016-01-20')] },
		]);
		expect(lists.map(({ value }) => value)).toEqual(['east-of-england', 'south-east']);
	});

	test('are none where one would hold all reports, but for a year', () => {
		const lines = [kent(held('2015-01-20'), known('2016-01-20'))];
		expect(makeReportLists('region', lines)).toEqual([]);
		expect(makeReportLists('kind', lines)).toEqual([]);
		expect(makeReportLists('year', lines)).toHaveLength(1);
	});

	test('of one day stand by name', () => {
		const [b, a] = [report('2015-01-20'), report('2015-01-20')];
		a.shortName = 'Barnet';
		expect(newestFirst([b, a])).toEqual([a, b]);
	});
});

describe('a long list', () => {
	const of = (...years: number[]) => years.map((year) => report(`${year}-01-01`));

	test('is whole on one page if there is room', () => {
		expect(partByYear(of(2020, 2019), 2)).toEqual({ first: of(2020, 2019), years: [] });
	});

	test('begins with its newest reports, and has a page for each year', () => {
		const { first, years } = partByYear(of(2020, 2019, 2019, 2018), 2);
		expect(first).toEqual(of(2020, 2019));
		expect(years.map(({ year, reports }) => [year, reports.length])).toEqual([
			['2020', 1],
			['2019', 2],
			['2018', 1],
		]);
	});

	test('is whole on one page if it has one year', () => {
		expect(partByYear(of(2020, 2020), 1)).toMatchObject({ first: { length: 2 }, years: [] });
	});
});
