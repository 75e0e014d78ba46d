import { expect, test } from 'vitest';
import type { FrameworkId } from '../../model/framework.ts';
import type { GradeHistory, HistoryColumn } from '../../register/grade-history.ts';
import { keepApart, placeHistory } from './place-history.ts';

const column = (day: string, framework: FrameworkId) => ({ day, framework }) as HistoryColumn;
const history: GradeHistory = {
	columns: [
		column('2014-01-01', 'single-inspection'),
		column('2018-01-01', 'ilacs-2018'),
		column('2022-01-01', 'ilacs-2018'),
		column('2024-01-01', 'ilacs-2023'),
	],
	rows: [
		{ label: 'Overall', grades: ['good', 'good', 'inadequate', 'good'] },
		{ label: 'Adoption', grades: ['good', undefined, undefined, undefined] },
	],
};

test('places inspections by their days, and a break where the framework changes', () => {
	const { columns, breaks, eras } = placeHistory(history);
	const [first = 0, second = 0, third = 0, fourth = 0] = columns.map(({ x }) => x);
	expect([first, fourth]).toEqual([5, 91]);
	expect((third - second) / (second - first)).toBeCloseTo(1, 1);
	expect(breaks[0]).toBeGreaterThan(first);
	expect(breaks[0]).toBeLessThan(second);
	expect([breaks.length, eras.length]).toEqual([2, 3]);
});

test('draws lines within a framework alone', () => {
	const { columns, rows } = placeHistory(history);
	expect(rows[0]?.lines).toEqual([{ from: columns[1]?.x, to: columns[2]?.x }]);
	expect(rows[1]).toMatchObject({ marks: [{ column: 0 }], lines: [] });
});

test('draws no line over an inspection that did not judge the area', () => {
	const same = history.columns.map(({ day }) => column(day, 'ilacs-2018'));
	const rows = [{ label: 'Overall', grades: ['good', undefined, 'good', 'good'] as const }];
	const placed = placeHistory({
		columns: same,
		rows: rows.map((row) => ({ ...row, grades: [...row.grades] })),
	});
	expect(placed.rows[0]?.lines).toHaveLength(1);
});

test.each([
	['leaves alone what is apart', [5, 50, 91], [5, 50, 91]],
	['moves what is too near', [5, 8, 91], [5, 18, 91]],
	['never beyond the edge', [5, 85, 91], [5, 78, 91]],
	['a single one', [48], [48]],
])('keeps marks apart: %s', (_, places, expected) => {
	expect(keepApart(places)).toEqual(expected);
});

test('has room for more inspections than fit at their distance', () => {
	const places = keepApart(Array.from({ length: 12 }, () => 5));
	expect(places.at(-1)).toBeLessThanOrEqual(91);
	expect(new Set(places).size).toBe(12);
});
