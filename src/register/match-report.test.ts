import { expect, test } from 'vitest';
import type { Inspection } from '../model/inspection.ts';
import { findContradictions, matchReport, type InspectedReport } from './match-report.ts';

const row: Inspection = {
	authority: 'sefton',
	kind: 'inspection',
	framework: 'ilacs-2018',
	published: '2022-05-09',
	inspected: { from: '2022-02-21', to: '2022-03-04' },
	overall: 'inadequate',
	judgements: [{ area: 'leaders', grade: 'inadequate' }],
};
const report: InspectedReport = {
	authority: 'sefton',
	kind: 'short-inspection',
	framework: 'ilacs-2018',
	published: '2022-05-09',
	inspected: { from: '2022-02-21', to: '2022-03-04' },
	overall: 'inadequate',
	judgements: [
		{
			...{ id: 'judgement-leaders', area: 'leaders', label: 'Leaders' },
			...{ grade: 'inadequate', printed: 'Inadequate', source: 'l3' },
		},
	],
};

test.each<[how: string, change: Partial<InspectedReport>, isFound: boolean]>([
	['by its day of publication', { inspected: undefined }, true],
	['by its last day on site', { published: '2022-05-10' }, true],
	['and none of another framework', { framework: 'focused-visit' }, false],
	['and none of another authority', { authority: 'wirral' }, false],
	[
		'and none of another time',
		{ published: '2023-05-09', inspected: { from: '2023-02-21', to: '2023-03-04' } },
		false,
	],
])('finds the inspection of a report %s', (_, change, isFound) => {
	expect(matchReport({ ...report, ...change }, [row])).toBe(isFound ? row : undefined);
});

test('finds no contradiction where both say the same, or one says nothing', () => {
	expect(findContradictions(row, report)).toEqual([]);
	expect(findContradictions(row, { ...report, overall: null, judgements: [] })).toEqual([]);
	expect(findContradictions({ ...row, inspected: { to: '2022-03-04' } }, report)).toEqual([]);
});

test('says what differs, by the column of the register', () => {
	const judgements = report.judgements.map((each) => ({ ...each, grade: 'good' as const }));
	expect(
		findContradictions(row, { ...report, published: '2022-05-10', overall: 'good', judgements }),
	).toEqual([
		{ field: 'published', row: '2022-05-09', report: '2022-05-10' },
		{ field: 'overall', row: 'inadequate', report: 'good' },
		{ field: 'judgements, leaders', row: 'inadequate', report: 'good' },
	]);
});
