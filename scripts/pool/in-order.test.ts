import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

test('hands over results in the order of the items, whatever the timing', async () => {
	const results = await Array.fromAsync(
		inOrder([30, 0, 20, 10], 4, async (delay) => setTimeout(delay, delay)),
	);
	expect(results).toEqual([30, 0, 20, 10]);
});

test('has no more items in hand than its window', async () => {
	let inHand = 0;
	let most = 0;
	const work = async (item: number): Promise<number> => {
		most = Math.max(most, ++inHand);
		return setTimeout(1, item);
	};
	for await (const item of inOrder(Array(50).keys(), 5, work)) {
		await setTimeout(item % 3);
		inHand -= 1;
	}
	expect(most).toBe(5);
});

test('fails where the work on an item fails, and not before its turn', async () => {
	const results: number[] = [];
	const work = (item: number) =>
		item === 2 ? Promise.reject(new Error('no')) : Promise.resolve(item);
	const all = async () => {
		for await (const item of inOrder([0, 1, 2, 3], 4, work)) results.push(item);
	};
	await expect(all()).rejects.toThrow('no');
	expect(results).toEqual([0, 1]);
});
