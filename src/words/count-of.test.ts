import { expect, test } from 'vitest';
import { agree, countOf } from './count-of.ts';

test.each([
	[countOf(0, 'finding'), '0 findings'],
	[countOf(1, 'finding'), '1 finding'],
	[countOf(1204, 'finding'), '1,204 findings'],
	[countOf(1, 'match', 'matches'), '1 match'],
	[countOf(2, 'match', 'matches'), '2 matches'],
	[agree(1, 'is', 'are'), 'is'],
	[agree(0, 'is', 'are'), 'are'],
])('says %s', (said, expected) => {
	expect(said).toBe(expected);
});
