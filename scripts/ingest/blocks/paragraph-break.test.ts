import { expect, test } from 'vitest';
import { endsParagraph, type Boundary } from './paragraph-break.ts';

const wrap = {
	isFull: () => true,
	isFullInItem: () => true,
	hasRoom: () => false,
	isSpaced: false,
	isLong: () => true,
};

const boundary = (last: string, line: string, more: Partial<Boundary> = {}): Boundary => ({
	last: { number: 1, text: last },
	line: { number: 2, text: line },
	linesBefore: 3,
	linesAfter: () => 3,
	isOverleaf: false,
	isItem: false,
	...more,
});

test.each([
	[
		'where a new one opens as letters do',
		boundary('Plans are clear.', 'Inspectors looked at a range of records'),
	],
	[
		'at the end of a page',
		boundary('Plans are clear.', 'Visits are on time and', { isOverleaf: true }),
	],
	[
		'where the two are longer than paragraphs are',
		boundary('Plans are clear.', 'Visits are on', { linesBefore: 12 }),
	],
])('a paragraph ends at a full line %s', (_, place) => {
	expect(endsParagraph(place, wrap)).toBe(true);
});

test('a paragraph ends where its last line had room for the next word', () => {
	const place = boundary('Plans are clear.', 'Visits are on time and');
	expect(endsParagraph(place, { ...wrap, hasRoom: () => true })).toBe(true);
	expect(endsParagraph(place, { ...wrap, hasRoom: () => true, isSpaced: true })).toBe(false);
});

test.each([
	['within a sentence', boundary('Plans are', 'Clear and', { isOverleaf: true })],
	[
		'before what leans on it',
		boundary('Plans are clear.', 'However, visits are', { isOverleaf: true }),
	],
	[
		'after its first line',
		boundary('Plans are clear.', 'Visits are', { isOverleaf: true, linesBefore: 1 }),
	],
	['in an item', boundary('Plans are clear.', 'Visits are', { isOverleaf: true, isItem: true })],
	['of ordinary length', boundary('Plans are clear.', 'Visits are')],
])('a paragraph goes on %s', (_, place) => {
	expect(endsParagraph(place, wrap)).toBe(false);
});
