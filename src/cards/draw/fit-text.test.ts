import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, inLines } from './fit-text.ts';

/** A typeface each of whose characters is as wide as the text is large. */
const measure = (text: string, size: number): number => [...text].length * size;
const ways = [...inLines(1, 4, 2), ...inLines(2, 2, 1)];

test('takes the first way in which all has room', () => {
	expect(fitText('Bury', 16, ways, measure)).toEqual({ lines: ['Bury'], size: 4 });
	expect(fitText('Barnsley', 16, ways, measure)).toEqual({ lines: ['Barnsley'], size: 2 });
	expect(fitText('North Somerset', 16, ways, measure)).toEqual({
		lines: ['North', 'Somerset'],
		size: 2,
	});
});

test('cuts what has room in no way, and says so', () => {
	expect(fitText('one two three four five six', 10, inLines(2, 1), measure)).toEqual({
		lines: ['one two', 'three fou…'],
		size: 1,
	});
	expect(fitText('Llanfairpwllgwyngyll', 8, inLines(2, 1), measure).lines).toEqual([
		'Llanfair',
		'pwllgwy…',
	]);
});

test('nothing takes no line', () => {
	expect(fitText('', 8, ways, measure).lines).toEqual([]);
});

test('no line is wider than its room, and there are no more than there may be', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 80 }),
			fc.integer({ min: 2, max: 30 }),
			(text, width) => {
				const { lines, size } = fitText(text, width, ways, measure);
				expect(lines.length).toBeLessThanOrEqual(2);
				for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(width);
			},
		),
	);
});
