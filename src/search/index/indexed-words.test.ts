import { expect, it } from 'vitest';
import { toTerm } from './indexed-words.ts';

it.each([
	['care', 'carers'],
	['o', "o'brien"],
	['obrien', "o'brien"],
	['16', '167'],
])('asks for %s and does not find %s', (asked, other) => {
	expect(toTerm(other).startsWith(toTerm(asked))).toBe(false);
});
