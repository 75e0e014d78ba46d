import { expect, test } from 'vitest';
import { judgeBreak, type Boundary } from './paragraph-break.ts';

const wrap = {
	isFull: () => true,
	isFullInItem: () => true,
	hasRoom: () => false,
	isNearlyFull: () => true,
	isSpaced: false,
	isSpacedAt: () => false,
	isLong: () => true,
};

const boundary = (last: string, line: string, more: Partial<Boundary> = {}): Boundary => ({
	last: { number: 1, text: last },
	line: { number: 2, text: line },
	linesBefore: 3,
	linesAfter: 3,
	isOverleaf: false,
	isMarked: false,
	...more,
});

/** Whether a place is taken for the end of a paragraph of a text whose paragraphs have five lines. */
const ends = (place: Boundary) => judgeBreak(place, { wrap, usual: 5 }).ends;

test.each([
	[
		'where a new one opens as letters do',
		boundary('Plans are clear.', 'Inspectors looked at a range of records'),
	],
	[
		'where the letter is addressed to all',
		boundary('Plans are clear.', 'This letter to all the service leaders in the area'),
	],
	[
		'where the statement is asked for',
		boundary('Plans are clear.', 'The made-up council should send the written statement'),
	],
	['before what explains an asterisk', boundary('Plans are clear.', '*Pseudonym used')],
	[
		'at the end of a page',
		boundary('Plans are clear.', 'Visits are on time and', { isOverleaf: true }),
	],
	[
		'where the two are longer than paragraphs are',
		boundary('Plans are clear.', 'Visits are on', { linesBefore: 12 }),
	],
])('a paragraph ends at a full line %s', (_, place) => {
	expect(ends(place)).toBe(true);
});

test.each(['Visits are on time and', 'However, visits are on'])(
	'a paragraph ends where its last line had room for the next word: %s',
	(line) => {
		const place = boundary('Plans are clear.', line);
		const room = { ...wrap, hasRoom: () => true };
		expect(judgeBreak(place, { wrap: room, usual: 5 })).toEqual({ ends: true, isDoubtful: false });
		const spaced = { ...room, isSpacedAt: () => true };
		expect(judgeBreak(place, { wrap: spaced, usual: 5 }).ends).toBe(false);
	},
);

test.each([
	['before an asterisk within a sentence', boundary('Plans of', '*Pseudonym used')],
	['within a sentence', boundary('Plans are', 'Clear and', { isOverleaf: true })],
	[
		'before what leans on it',
		boundary('Plans are clear.', 'However, visits are', { isOverleaf: true }),
	],
	[
		'after its first line',
		boundary('Plans are clear.', 'Visits are', { isOverleaf: true, linesBefore: 1 }),
	],
	[
		'where it has a bullet or a number',
		boundary('Plans are clear.', 'Visits are', { isOverleaf: true, isMarked: true }),
	],
	['of ordinary length', boundary('Plans are clear.', 'Visits are')],
])('a paragraph goes on %s', (_, place) => {
	expect(ends(place)).toBe(false);
});

test.each([
	['two as long as paragraphs are', 'Leaders have plans for', 5, 5, true],
	['a paragraph of ordinary length', 'Leaders have plans for', 2, 3, false],
	['what leans on the sentence before', 'This is why plans for', 5, 2, false],
	['a short paragraph that the end of a page parts', 'Some are in time for', 2, 2, true],
])('lines that may be %s are doubted or not', (name, line, linesBefore, linesAfter, isDoubtful) => {
	const isOverleaf = name.includes('page');
	const place = boundary('Plans are clear.', line, { linesBefore, linesAfter, isOverleaf });
	expect(judgeBreak(place, { wrap, usual: 5 })).toEqual({ ends: isOverleaf, isDoubtful });
});
