import { expect, test } from 'vitest';
import { findMeasure } from './line-measure.ts';
import { findNarrowColumns } from './narrow-columns.ts';

const wide = 'which is as wide as the page of the made-up letter lets it be and';
const narrow = 'which is as wide as the made-up box lets it be and';

function find(...texts: string[]) {
	const lines = texts.map((text, index) => ({ number: index + 1, text }));
	const measure = findMeasure(lines, () => null);
	const found = findNarrowColumns(lines, measure, measure.widthOf(wide));
	return lines.filter((line) => found.has(line)).map(({ number }) => number);
}

test('finds the lines of a box by those that are broken although the next word would have fitted', () => {
	const box = [narrow, narrow, 'It ends a sentence here.', narrow, narrow, 'the end.'];
	expect(find(wide, wide, ...box, wide, wide)).toEqual([3, 4, 5, 6, 7, 8]);
});

test('finds none in text that is as wide as its column, nor in a line or two that are not', () => {
	expect(find(wide, wide, wide, 'the end.')).toEqual([]);
	expect(find(wide, narrow, narrow, wide, wide, 'the end.')).toEqual([]);
});
