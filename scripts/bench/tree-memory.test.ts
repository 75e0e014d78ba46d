import { expect, test } from 'vitest';
import { sumTree } from './tree-memory.ts';

test('adds up a process with all that it started, and nothing else', () => {
	const listed =
		'    1     0  500\n   10     1  100\n   11    10   20\n  112    11    3\n   20     1 9000\n';
	expect(sumTree(listed, 10)).toBe(123);
});
