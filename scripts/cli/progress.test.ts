import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { startProgress } from './progress.ts';

function makeOutput(terminal: boolean): {
	output: PassThrough & { isTTY: boolean };
	said: () => string;
} {
	const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: terminal });
	return { output, said: () => (output.read() as string | null) ?? '' };
}

/** A clock that goes on by some milliseconds each time that it is read. */
function makeClock(step: number): () => number {
	let time = 0;
	return () => (time += step);
}

test('says nothing about a task that is over within two seconds', () => {
	const { output, said } = makeOutput(true);
	const progress = startProgress(output, 'Reading', 3, makeClock(10));
	for (const name of ['a', 'b', 'c']) progress.step(name);
	progress.end();
	expect(said()).toBe('');
});

test('draws a bar on a terminal and takes it away at the end', () => {
	const { output, said } = makeOutput(true);
	const progress = startProgress(output, 'Reading', 4, makeClock(3000));
	progress.step('a.txt');
	expect(said()).toBe('\r\u001B[KReading █████░░░░░░░░░░░░░░░ 1 of 4 a.txt');
	progress.end();
	expect(said()).toBe('\r\u001B[K');
});

test('prints a plain line at each tenth elsewhere', () => {
	const { output, said } = makeOutput(false);
	const progress = startProgress(output, 'Reading', 20, makeClock(3000));
	for (let count = 0; count < 5; count += 1) progress.step('x');
	progress.end();
	expect(said()).toBe('Reading: 2 of 20\nReading: 4 of 20\n');
});
