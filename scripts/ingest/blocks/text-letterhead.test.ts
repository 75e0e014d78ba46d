import { expect, test } from 'vitest';
import { findLetterheads } from './text-letterhead.ts';

const find = (...texts: string[]) =>
	findLetterheads(
		['Dear Ms Sample', ...texts].map((text, index) => ({ number: index + 1, text })),
	).map(({ text }) => text);

const letterhead = [
	'Ofsted',
	'Corn Gate',
	'Mill Street',
	'Leeds',
	'LS1 2AB',
	'T 0300 000 0000',
	'www.example.org',
];

test.each([
	[letterhead],
	[['Corn House', '12 Kingsway', 'Leeds LS1 2AB', 'Textphone 0161 000 0000', 'post@example.org']],
	[['Telephone: 0300 000 0000', 'Email: post@example.org']],
	[['T 0300 000 0000', '', 'https://www.example.org/letters']],
])('finds %j below the salutation', (lines) => {
	expect(find('Plans are clear.', ...lines, 'Visits are on time.')).toEqual(lines.filter(Boolean));
});

test.each([
	['one number alone', ['T 0300 000 0000']],
	['a number in a sentence', ['You may ring us on 0300 000 0000.', 'www.example.org']],
	['an address without numbers', ['Corn Gate', 'Mill Street', 'Leeds', 'LS1 2AB']],
])('leaves %s where it is', (_, lines) => {
	expect(find('Plans are clear.', ...lines, 'Visits are on time.')).toEqual([]);
});

test('takes no words of the text above it along', () => {
	expect(find('Children live', 'Stability', ...letterhead.slice(5))).toEqual(letterhead.slice(5));
	expect(find('The visit was short', ...letterhead)).toEqual(letterhead);
});

test('leaves the letterhead above the salutation to the letter', () => {
	const lines = [...letterhead, 'Dear Ms Sample', 'Plans are clear.'];
	expect(findLetterheads(lines.map((text, index) => ({ number: index + 1, text })))).toEqual([]);
});
