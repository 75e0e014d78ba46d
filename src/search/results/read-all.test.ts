import { describe, expect, it } from 'vitest';
import { readAll, type ReadAllOptions } from './read-all.ts';

function options(change: Partial<ReadAllOptions> = {}): ReadAllOptions {
	return { atOnce: 3, signal: new AbortController().signal, tell: () => undefined, ...change };
}

/** A thing that takes one turn to read. */
async function double(key: number): Promise<number> {
	await Promise.resolve();
	return key * 2;
}

describe('readAll', () => {
	it('gives what it read in the order asked for, however long each took', async () => {
		const slowFirst = (key: number) =>
			new Promise<number>((settle) => setTimeout(settle, key === 5 ? 20 : 0, key));
		expect(await readAll([5, 1, 4, 2], slowFirst, options())).toEqual({
			values: [5, 1, 4, 2],
			failures: [],
		});
	});

	it('reads no more at once than it may', async () => {
		let open = 0;
		let most = 0;
		const read = async () => {
			most = Math.max(most, (open += 1));
			await new Promise((settle) => setTimeout(settle, 1));
			open -= 1;
		};
		await readAll(Array.from({ length: 20 }), read, options());
		expect(most).toBe(3);
	});

	it('leaves out what cannot be read, and says why', async () => {
		const failure = new Error('no file');
		const read = (key: number) => (key === 2 ? Promise.reject(failure) : double(key));
		expect(await readAll([1, 2, 3], read, options())).toEqual({
			values: [2, 6],
			failures: [failure],
		});
	});

	it('tells how many are done', async () => {
		const told: number[] = [];
		await readAll([1, 2, 3], double, options({ tell: (done) => told.push(done) }));
		expect(told).toEqual([1, 2, 3]);
	});

	it('ends when it is told to', async () => {
		const controller = new AbortController();
		const reason = new Error('ended');
		const asked: number[] = [];
		const read = (key: number) => {
			asked.push(key);
			if (key === 4) controller.abort(reason);
			return double(key);
		};
		const reading = readAll([1, 2, 3, 4, 5, 6, 7, 8], read, options({ signal: controller.signal }));
		await expect(reading).rejects.toBe(reason);
		expect(asked).toEqual([1, 2, 3, 4]);
	});

	it('reads nothing of nothing', async () => {
		expect(await readAll([], double, options())).toEqual({ values: [], failures: [] });
	});
});
