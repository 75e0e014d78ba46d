import { expect, test } from 'vitest';
import { findWordOfTime } from './words-of-time.ts';

test.each([
	['It was inspected before.', 'before'],
	['In 2012 it improved. Later reports say less.', 'Later'],
	['The *first* of them, [as said](/reports/a/2010-01-01/).', 'first'],
])('finds the word of time in %j', (note, word) => {
	expect(findWordOfTime(note)).toBe(word);
});

test.each([
	'Looked after children are named.',
	'The First Response Team moved.',
	'The report says "before the last inspection".',
	'See [it](/reports/before/2010-01-01/).',
	'This lasted.',
])('finds none in %j', (note) => {
	expect(findWordOfTime(note)).toBeUndefined();
});
