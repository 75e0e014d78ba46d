import { expect, test } from 'vitest';
import type { Output } from './entry.ts';
import { readShard, takeShare } from './shard.ts';

test('every item falls into one part', () => {
	const items = ['a', 'b', 'c', 'd', 'e'];
	const parts = [1, 2, 3].map((number) => takeShare(items, { number, of: 3 }));
	expect(parts).toEqual([['a', 'd'], ['b', 'e'], ['c']]);
});

test.each(['', '0/2', '3/2', '1', '1/0', '1.5/2', '-1/2', '1/99999'])('%j is no part', (text) => {
	const said: string[] = [];
	const stderr = { write: (line: string) => said.push(line) > 0 } as Output;
	expect(readShard(text, { stderr })).toBeNull();
	expect(said.join('')).toContain('2/5');
});
