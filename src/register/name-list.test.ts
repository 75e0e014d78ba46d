import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { groupReports, nameList } from './name-list.ts';

test.each([
	['year', '2015', '2015', 'Reports of 2015'],
	['kind', 'focused-visit', 'Focused visit', 'Focused visits'],
	['grade', 'inadequate', 'Inadequate', 'Overall grade: inadequate'],
	[
		'grade',
		'inconsistent',
		'Inconsistent experiences and outcomes',
		'Outcome: inconsistent experiences and outcomes',
	],
	['region', 'north-west', 'North West', 'North West'],
] as const)('heads the list by %s of %s', (by, value, label, heading) => {
	expect(nameList({ by, value, label })).toBe(heading);
});

test('groups reports by year or kind, inspections before visits', () => {
	const report = (published: string, kind: string) =>
		({ frontmatter: { published, kind } }) as LibraryReport;
	const reports = [
		report('2020-02-01', 'focused-visit'),
		report('2020-01-01', 'inspection'),
		report('2019-01-01', 'focused-visit'),
	];
	const say = (by: 'year' | 'kind') =>
		groupReports(reports, by).map(({ id, heading, reports: own }) => [id, heading, own.length]);
	expect(say('year')).toEqual([
		['y2020', '2020', 2],
		['y2019', '2019', 1],
	]);
	expect(say('kind')).toEqual([
		['inspection', 'Inspections', 1],
		['focused-visit', 'Focused visits', 2],
	]);
});
