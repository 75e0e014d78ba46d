import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './read-csv.ts';

/** The rows of a table, each with its line and its cells. */
function rowsOf(text: string): [number, Record<string, string>][] {
	return readCsv(text).rows.map(({ line, cells }) => [line, Object.fromEntries(cells)]);
}

test.each([
	['semicolons', 'File; URL\na;b'],
	['tabs', 'file\turl\na\tb'],
	['capital heads, and lines that end as those of old systems', '"FILE",Url\ra,b\r'],
])('reads a table with %s', (_what, text) => {
	expect(rowsOf(text)).toEqual([[2, { file: 'a', url: 'b' }]]);
});

test('tells a quotation mark that is never closed, and keeps the rows before it', () => {
	expect(readCsv('file,url\na,b\n"c,d\ne,f\n')).toMatchObject({ rows: [{ line: 2 }], unclosed: 3 });
	expect(readCsv('file,url\n5" pipe,b').rows[0]?.cells.get('file')).toBe('5" pipe');
});

test('keeps cells beyond the columns apart', () => {
	expect(readCsv('file,url\na,b,c,').rows[0]?.extra).toEqual(['c']);
});

test('reads quoted cells with commas, line breaks and quotes, and says where each row begins', () => {
	expect(rowsOf('\uFEFFfile,url\r\n"a, b.pdf","say ""x"""\n\n"two\nlines",\nlast,u')).toEqual([
		[2, { file: 'a, b.pdf', url: 'say "x"' }],
		[4, { file: 'two\nlines', url: '' }],
		[6, { file: 'last', url: 'u' }],
	]);
});

test('has no rows where a file has none', () => {
	expect(rowsOf('')).toEqual([]);
	expect(rowsOf('file,url\n')).toEqual([]);
});

test('reads back what it wrote, whatever the cells', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', ' b', ',', '"', '\n', 'é') });
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
			const records = rows.map(([file, url]) => ({ file: `x${file}x`, url: `x${url}x` }));
			const read = rowsOf(writeCsv(['file', 'url'], records));
			expect(read.map(([, cells]) => cells)).toEqual(records);
		}),
	);
});
