import { expect, test } from 'vitest';
import { groupByPage } from './group-by-page.ts';
import type { SourceLine } from './mark-source.ts';

const line = (number: number, page: number | null): SourceLine => ({
	number,
	text: 'a',
	page,
	role: { type: 'unplaced' },
	marks: [],
});
const numbers = (lines: SourceLine[], pages: number | null) =>
	groupByPage(lines, pages).map((part) => [part.page, part.lines.map(({ number }) => number)]);

test('parts lines at the ends of pages, and shows the pages without words', () => {
	expect(numbers([line(1, 2), line(2, 2), line(3, 4)], 5)).toEqual([
		[1, []],
		[2, [1, 2]],
		[3, []],
		[4, [3]],
		[5, []],
	]);
});

test('keeps a document without pages in one part', () => {
	expect(numbers([line(1, null), line(2, null)], null)).toEqual([[null, [1, 2]]]);
});
