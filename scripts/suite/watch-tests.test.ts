import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { TestMessage } from './watch-tests.ts';
import { watchTests } from './watch-tests.ts';

test('says at each tenth of the files of tests how many are done', () => {
	const output = new PassThrough({ encoding: 'utf8' });
	let time = 0;
	const watch = watchTests(output, 'site', () => (time += 3000));
	const messages: TestMessage[] = [
		{ kind: 'begun', files: 20 },
		...Array.from({ length: 4 }, () => ({ kind: 'done', file: 'a.test.ts' }) as const),
	];
	for (const message of messages) watch.take(message);
	watch.end();
	expect(output.read()).toBe('site, test files: 2 of 20\nsite, test files: 4 of 20\n');
});

test('says nothing of a run that tells nothing', () => {
	const output = new PassThrough({ encoding: 'utf8' });
	watchTests(output, 'site').end();
	expect(output.read()).toBeNull();
});
