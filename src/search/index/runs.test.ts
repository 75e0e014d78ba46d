import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRuns, writeRuns } from './runs.ts';

it('writes equal neighbours once', () => {
	expect(writeRuns([3, 3, 3, 0, 3])).toEqual([3, 3, 0, 1, 3, 1]);
});

it('reads what was written', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(3)), (values) => {
			expect([...readRuns(writeRuns(values), values.length)]).toEqual(values);
		}),
	);
});
