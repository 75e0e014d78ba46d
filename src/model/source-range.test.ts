import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	describeSourceRange,
	extendSourceRange,
	formatSourceRange,
	lastLineOf,
	linesOf,
	parseSourceRange,
	sourceRangeSchema,
} from './source-range.ts';

test.each([
	[[97], 'l97'],
	[[412, 413, 414], 'l412-414'],
	[[47, 51], 'l47,l51'],
	[[52, 47, 51, 47], 'l47,l51-52'],
])('writes the lines %j as %s', (lines, range) => {
	expect(formatSourceRange(lines)).toBe(range);
});

test.each([
	['l97', 97],
	['l412-414', 414],
	['l47,l51', 51],
])('the last line of %s is %i', (range, line) => {
	expect(lastLineOf(range)).toBe(line);
});

test('reads a range as its runs of lines', () => {
	expect(parseSourceRange('l47,l51-52')).toEqual([
		{ from: 47, to: 47 },
		{ from: 51, to: 52 },
	]);
});

test('reads back every line that it wrote, in order and once', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (lines) => {
			const range = formatSourceRange(lines);
			expect(sourceRangeSchema.safeParse(range).success).toBe(true);
			expect(linesOf(range)).toEqual([...lines].sort((a, b) => a - b));
		}),
	);
});

test('adds lines as if the range were written anew', () => {
	const lines = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 });
	fc.assert(
		fc.property(lines, lines, (before, more) => {
			const range = formatSourceRange([...before, ...more]);
			expect(extendSourceRange(formatSourceRange(before), more)).toBe(range);
		}),
	);
});

test.each([
	['l97', 'line 97'],
	['l412-421', 'lines 412 to 421'],
	['l47,l51', 'lines 47 and 51'],
	['l1,l3-4,l9', 'lines 1, 3 to 4 and 9'],
])('describes %s as "%s"', (range, words) => {
	expect(describeSourceRange(range)).toBe(words);
});

test.each(['', '97', 'l0', 'l1-', 'l1, l2', 'l1;l2', 'L1', 'l1-l2', 'l01'])(
	'refuses "%s"',
	(range) => {
		expect(sourceRangeSchema.safeParse(range).success).toBe(false);
	},
);

test('throws for what is no range', () => {
	expect(() => parseSourceRange('line 4')).toThrow('not a source range: line 4');
});
