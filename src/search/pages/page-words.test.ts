import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';

test.each([
	['line managers', 'line managers'],
	['  “self-harm” ', 'self harm'],
	['(missing OR absent) police', 'missing absent police'],
	['monitoring -wirral', 'monitoring'],
	['monitoring NOT "area send" 2012', 'monitoring 2012'],
	['authority:st-helens exploit*', 'st helens exploit'],
	['year:2015..2019 wirral', '2015 2019 wirral'],
	['monitoring, visit', 'monitoring visit'],
	['children’s', "children's"],
	['"', ''],
])('of %j reports and pages are looked for by %j', (typed, words) => {
	expect(pageWords(typed)).toBe(words);
});

test('of a very long query only the beginning is looked at', () => {
	expect(pageWords('word '.repeat(2000)).length).toBeLessThanOrEqual(200);
});
