import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { holdLock } from './hold-lock.ts';

/** A number that no process has: higher than systems give. */
const nobody = 999_999_999;

function makeFile(): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-lock-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	return join(folder, 'deep/build.lock');
}

test('a lock is there while it is held, and gone afterwards', async () => {
	const file = makeFile();
	const lock = await holdLock(file, () => expect.fail('nobody has it'));
	await lock.share(nobody);
	expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n${nobody}\n`);
	await lock.release();
	expect(existsSync(file)).toBe(false);
});

test('those who want it have it one after another, and are told once for whom they wait', async () => {
	const file = makeFile();
	let holders = 0;
	const told: number[] = [];
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			const lock = await holdLock(file, (pid) => told.push(pid));
			holders += 1;
			expect(holders).toBe(1);
			// The first has it until all others have asked.
			await vi.waitFor(() => {
				expect(told.length).toBeGreaterThanOrEqual(3);
			}, 120_000);
			holders -= 1;
			await lock.release();
		}),
	);
	expect(told).toEqual(Array(3).fill(process.pid));
});

test.each([
	['whose processes are gone', `${nobody}\n${nobody - 1}\n`, 0],
	['of which nobody has said anything for a minute', `${process.pid}\n`, 61_000],
	['that was never written', '', 61_000],
])('a lock %s is taken over', async (_what, text, age) => {
	const file = makeFile();
	await (await holdLock(file, () => undefined)).release();
	writeFileSync(file, text);
	const time = new Date(Date.now() - age);
	utimesSync(file, time, time);
	const lock = await holdLock(file, () => expect.fail('it is stale'));
	await lock.release();
});

test('a lock that another process has taken over stays with it', async () => {
	const file = makeFile();
	const lock = await holdLock(file, () => undefined);
	writeFileSync(file, `${process.ppid}\n`);
	await lock.release();
	expect(readFileSync(file, 'utf8')).toBe(`${process.ppid}\n`);
});

test('a lock is kept as long as one of its processes works', async () => {
	const file = makeFile();
	await (await holdLock(file, () => undefined)).release();
	writeFileSync(file, `${nobody}\n${process.pid}\n`);
	const told: number[] = [];
	const waiting = holdLock(file, (pid) => told.push(pid));
	await new Promise((settle) => setTimeout(settle, 50));
	rmSync(file);
	await (await waiting).release();
	expect(told).toEqual([nobody]);
});
