import { expect, test } from 'vitest';
import { formatTable, spreadOf } from './statistics.ts';

test('tells the middle, and what ninety-five of a hundred do not exceed', () => {
	const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
	expect(spreadOf(numbers)).toEqual({ median: 50.5, most: 95 });
	expect(spreadOf([7])).toEqual({ median: 7, most: 7 });
	expect(spreadOf([])).toEqual({ median: NaN, most: NaN });
});

test('puts columns in line', () => {
	expect(
		formatTable([
			['query', 'KB'],
			['a', '1000'],
		]),
	).toBe('query    KB\na      1000\n');
});
