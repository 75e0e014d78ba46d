import { expect, test } from 'vitest';
import type { Grade } from '../model/grade.ts';
import type { Inspection } from '../model/inspection.ts';
import type { JudgementArea } from '../model/judgement.ts';
import { gradeAt, latestJudged } from './grades-at.ts';
import type { KnownInspection } from './line-of-time.ts';

const known = (
	published: string,
	overall: Grade | undefined,
	...judgements: [area: JudgementArea, grade: Grade][]
): KnownInspection => ({
	day: published,
	row: {
		...{ authority: 'wirral', kind: 'inspection', framework: 'ilacs-2023', published },
		...(overall && { overall }),
		judgements: judgements.map(([area, grade]) => ({ area, grade })),
	} satisfies Inspection,
});
const first = known('2019-03-01', 'good', ['leaders', 'good']);
const second = known('2023-09-04', 'inadequate', ['leaders', 'inadequate']);
const visit = known('2024-01-09', undefined);
const withoutOverall = known('2026-06-17', undefined, ['leaders', 'outstanding']);
const all = [second, withoutOverall, visit, first];

test.each<[area: JudgementArea, date: string, grade: Grade | undefined]>([
	['overall', '2019-02-28', undefined],
	['overall', '2019-03-01', 'good'],
	['overall', '2023-09-03', 'good'],
	['overall', '2026-12-31', 'inadequate'],
	['leaders', '2026-12-31', 'outstanding'],
	['in-care', '2026-12-31', undefined],
])('%s as at %s is %s, by the day of publication', (area, date, grade) => {
	expect(gradeAt(all, area, date)?.grade).toBe(grade);
});

test('names the inspection that gave the grade', () => {
	expect(gradeAt(all, 'overall', '2026-12-31')?.inspection).toBe(second);
});

test('has no grade of two services that differ, and none from before them', () => {
	const two = known('2022-01-01', undefined, ['overall', 'good'], ['overall', 'adequate']);
	expect(gradeAt([first, two], 'overall', '2023-01-01')).toBeUndefined();
	const alike = known('2022-01-01', 'good', ['overall', 'good'], ['overall', 'good']);
	expect(gradeAt([alike], 'overall', '2023-01-01')?.grade).toBe('good');
});

test('the newest that graded anything is no visit', () => {
	expect(latestJudged(all, '2025-01-01')).toBe(second);
	expect(latestJudged(all)).toBe(withoutOverall);
	expect(latestJudged([visit], '2026-12-31')).toBeUndefined();
});
