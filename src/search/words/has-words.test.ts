import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test.each([
	['St Helens. Monitoring visit. 14 January 2022', 'st helens 2022', true],
	['Monitoring visits', 'visit', true],
	['Monitoring visit', 'visiting', true],
	['Monitoring visit', 'moni', true],
	["Integrated children's system", "children's", true],
	['Super output area', 'supervision', false],
	['Wirral', 'wirral xyzzy', false],
	['Wirral', '', true],
])('%j has all of %j: %j', (text, words, expected) => {
	expect(hasWords(text, words)).toBe(expected);
});
