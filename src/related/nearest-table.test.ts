import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NearestTable } from './nearest-table.ts';

test('keeps the most alike, and of equals the first, in whatever order they come', () => {
	const offers = fc.uniqueArray(
		fc.record({ index: fc.nat(40), likeness: fc.constantFrom(25, 50, 75) }),
		{ selector: ({ index }) => index, maxLength: 30 },
	);
	fc.assert(
		fc.property(offers, fc.integer({ min: 1, max: 6 }), (all, room) => {
			const table = new NearestTable(2, room);
			for (const { index, likeness } of all) table.add(1, index, likeness);
			const sorted = [...all].sort((a, b) => b.likeness - a.likeness || a.index - b.index);
			expect(table.list(1)).toEqual(sorted.slice(0, room));
			expect(table.list(0)).toEqual([]);
		}),
	);
});
