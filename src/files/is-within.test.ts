import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from './is-within.ts';

test.each([
	['/a/sources', true],
	['/a/sources/b/c.txt', true],
	['/a/sources/..c.txt', true],
	['/a/sources-of-others/c.txt', false],
	['/a', false],
	['/b', false],
])('whether %s is within /a/sources is %s', (path, expected) => {
	expect(isWithin(resolve(path), resolve('/a/sources'))).toBe(expected);
});
