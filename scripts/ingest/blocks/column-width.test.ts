import { expect, test } from 'vitest';
import { findColumnWidth } from './column-width.ts';

/** Lines of a column of 1,000 that break anywhere. */
const full = Array.from({ length: 30 }, (_, index) => ({
	width: 960 + ((index * 7) % 40),
	widthWithNext: 1001 + ((index * 13) % 60),
}));

test('a column is as wide as the widest line that has no room for the next word', () => {
	expect(findColumnWidth(full)).toEqual({ column: 999, odd: 0 });
});

test('lines that two were made of, and one that was set apart, do not widen or narrow it', () => {
	const two = { width: 1700, widthWithNext: 1750 };
	const apart = { width: 500, widthWithNext: 550 };
	expect(findColumnWidth([...full, two, two, apart])).toEqual({ column: 999, odd: 3 / 33 });
});

test('lines that do not agree show none: their type is another than was measured', () => {
	const other = full.map(({ width }, index) => ({
		width: width + (index % 3) * 100,
		widthWithNext: width + (index % 3) * 100 + 50,
	}));
	expect(findColumnWidth(other)).toEqual({ column: null, odd: 1 });
});

test('a few lines show none', () => {
	expect(findColumnWidth(full.slice(0, 7)).column).toBeNull();
});
