import { expect, test } from 'vitest';
import { rememberLast } from './remember-last.ts';

test('asks once for the same key again and again, and anew after another', async () => {
	const asked: string[] = [];
	const read = rememberLast((key: string) => {
		asked.push(key);
		return Promise.resolve(key.toUpperCase());
	});
	expect(await Promise.all([read('a'), read('a')])).toEqual(['A', 'A']);
	expect(await read('b')).toBe('B');
	expect(await read('a')).toBe('A');
	expect(asked).toEqual(['a', 'b', 'a']);
});

test('asks again after it failed', async () => {
	let fails = true;
	const read = rememberLast(() =>
		fails ? Promise.reject(new Error('gone')) : Promise.resolve('here'),
	);
	await expect(read('a')).rejects.toThrow('gone');
	fails = false;
	expect(await read('a')).toBe('here');
});
