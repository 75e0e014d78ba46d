import { expect, test } from 'vitest';
import { runChild } from './child.ts';

const asks = (code: string): string[] => ['--input-type=module', '--eval', code];

test('what a child writes is handed back, with its status', async () => {
	const child = asks('process.stdout.write("said"); process.exitCode = 3;');
	expect(await runChild(child, { output: 'keep' })).toEqual({
		status: 3,
		output: 'said',
		signal: null,
	});
});

test('a child that nobody waits for any more is ended', async () => {
	const ended = new AbortController();
	const waits = runChild(asks('setInterval(() => {}, 1000); process.send("ready");'), {
		output: 'keep',
		onMessage: () => ended.abort(),
		onStart: () => undefined,
		until: ended.signal,
	});
	expect((await waits).signal).toBe('SIGTERM');
	const late = runChild(asks('setInterval(() => {}, 1000);'), {
		output: 'keep',
		onStart: () => undefined,
		until: ended.signal,
	});
	expect((await late).signal).toBe('SIGTERM');
});
