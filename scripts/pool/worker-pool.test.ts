import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Order } from './fixtures/obedient-worker.ts';
import { startPool, type Pool } from './worker-pool.ts';

function makePool(size: number, { timeLimit = 30, memoryLimit = 1000 } = {}): Pool<Order, number> {
	const pool = startPool<Order, number>({
		script: join(import.meta.dirname, 'fixtures/obedient-worker.ts'),
		size,
		timeLimit,
		memoryLimit,
	});
	onTestFinished(() => pool.close());
	return pool;
}

const answer = (value: number): Order => ({ kind: 'answer', value });
const done = (reply: number) => ({ kind: 'done', reply });

test('gives each task its own reply, with fewer workers than tasks', async () => {
	const pool = makePool(2);
	const replies = await Promise.all([1, 2, 3, 4, 5].map((value) => pool.run(answer(value))));
	expect(replies).toEqual([1, 2, 3, 4, 5].map(done));
});

test.each<[what: string, order: Order, message: string]>([
	['throws', { kind: 'throw' }, 'made to fail'],
	['forgets a promise that fails', { kind: 'reject-aside' }, 'made to fail aside'],
	['ends its process', { kind: 'exit' }, 'its process was ended with status 3'],
])('says of a task that %s how its worker died, and goes on', async (_, order, message) => {
	const pool = makePool(1);
	const [first, crashed, last] = await Promise.all([
		pool.run(answer(1)),
		pool.run(order),
		pool.run(answer(2)),
	]);
	expect(crashed).toEqual({ kind: 'crashed', message });
	expect([first, last]).toEqual([done(1), done(2)]);
});

test('gives up a task that never ends, and goes on with another worker', async () => {
	const pool = makePool(1, { timeLimit: 3 });
	const [hung, last] = await Promise.all([pool.run({ kind: 'hang' }), pool.run(answer(2))]);
	expect(hung).toEqual({ kind: 'timed-out' });
	expect(last).toEqual(done(2));
});

test('gives up a task that fills the memory, however busy its worker is, and goes on', async () => {
	const pool = makePool(1, { memoryLimit: 256 });
	const [filled, last] = await Promise.all([
		pool.run({ kind: 'fill', megabytes: 400 }),
		pool.run(answer(2)),
	]);
	expect(filled).toEqual({ kind: 'out-of-memory' });
	expect(last).toEqual(done(2));
});

test('tries a task again in a fresh worker where an earlier one may have filled the memory', async () => {
	const pool = makePool(1, { memoryLimit: 256 });
	const leak: Order = { kind: 'leak', megabytes: 96 };
	for (const task of [leak, leak, leak]) expect(await pool.run(task)).toEqual(done(96));
});

test('tries a task again after a crash, which may be another one’s fault', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'inspection-reader-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const file = join(folder, 'died');
	expect(await makePool(1).run({ kind: 'throw-once', file })).toEqual(done(-1));
});
