import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSourceLines, parseSourceLines, type PlacedLine } from './source-lines-file.ts';

const place = { page: 3, x: 70.9, y: 593.8, width: 412, height: 12 };
const head = 'page\tx\ty\twidth\theight\ttext\n';

test('writes a row for each line below the names of the columns', () => {
	expect(formatSourceLines([{ text: 'Most children are seen.', place }])).toBe(
		`${head}3\t70.9\t593.8\t412\t12\tMost children are seen.\n`,
	);
});

test('rounds to tenths of a point, with no sign before a zero', () => {
	const odd = { page: 1, x: 70.94999, y: -0.04, width: 0.25, height: 12.000001 };
	expect(formatSourceLines([{ text: 'a', place: odd }])).toBe(`${head}1\t70.9\t0\t0.3\t12\ta\n`);
});

test('escapes what would part cells and rows', () => {
	const text = 'a\tb\nc\rd\\te';
	const file = formatSourceLines([{ text, place }]);
	expect(file).toContain('\ta\\tb\\nc\\rd\\\\te\n');
	expect(parseSourceLines(file, 'a')).toEqual({ ok: true, value: [{ text, place }] });
});

test('reads back whatever was written', () => {
	const tenths = fc.integer({ min: -99_999, max: 99_999 }).map((points) => points / 10 || 0);
	const line: fc.Arbitrary<PlacedLine> = fc.record({
		text: fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom('\\', 't', 'n', '\t', '\n', '\r', '\u2028', '\ud800') }),
		),
		place: fc.record({
			page: fc.integer({ min: 1, max: 500 }),
			x: tenths,
			y: tenths,
			width: tenths,
			height: tenths,
		}),
	});
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			expect(parseSourceLines(formatSourceLines(lines), 'a')).toEqual({ ok: true, value: lines });
		}),
	);
});

test('writes places that are no places of a page so that they can be read', () => {
	fc.assert(
		fc.property(fc.double(), fc.double(), (x, width) => {
			const file = formatSourceLines([{ text: '', place: { ...place, x, width } }]);
			expect(parseSourceLines(file, 'a')).toMatchObject({ ok: true });
		}),
	);
});

test.each([
	['', 1, 'names of its columns'],
	['page\ttext\n', 1, 'names of its columns'],
	[`${head}3\t1\t2\t3\t4\ta\n3\t1\t2\t3\ta\n`, 3, '"3	1	2	3	a" is no line'],
	[`${head}0\t1\t2\t3\t4\ta\n`, 2, 'is no line'],
	[`${head}3\t1\t2\tNaN\t4\ta\n`, 2, 'is no line'],
	[`${head}3\t1\t2\t3\t4\ta\tb\n`, 2, 'is no line'],
	[`${head}3\t1\t2\t3\t4\tcut o`, 2, '"3	1	2	3	4	cut o" is no line'],
])('refuses %j and says where', (file, line, message) => {
	expect(parseSourceLines(file, 'lib/a.lines.tsv')).toEqual({
		ok: false,
		problems: [
			{
				rule: 'source-lines-wrong',
				path: 'lib/a.lines.tsv',
				line,
				message: expect.stringContaining(message) as string,
				expected: expect.any(String) as string,
			},
		],
	});
});
