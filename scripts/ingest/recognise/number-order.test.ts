import { expect, test } from 'vitest';
import { orderNumbers } from './number-order.ts';

test('says what number comes next, and where a number comes next', () => {
	const order = orderNumbers([null, 1, 2, null, 1, null]);
	expect([0, 1, 2, 3, 4, 5].map((index) => order.after(index))).toEqual([
		1,
		2,
		1,
		1,
		undefined,
		undefined,
	]);
	expect([0, 1, 3, 4].map((index) => order.next(1, index))).toEqual([1, 4, 4, undefined]);
	expect(order.next(3, 0)).toBeUndefined();
});
