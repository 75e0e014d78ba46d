import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from './read-csv.ts';

test('reads quoted cells with commas, line breaks and quotes, and says where each row begins', () => {
	expect(readCsv('\uFEFFfile,url\r\n"a, b.pdf","say ""x"""\n\n"two\nlines",\nlast,u')).toEqual([
		{ line: 2, cells: { file: 'a, b.pdf', url: 'say "x"' } },
		{ line: 4, cells: { file: 'two\nlines', url: '' } },
		{ line: 6, cells: { file: 'last', url: 'u' } },
	]);
});

test('has no rows where a file has none', () => {
	expect(readCsv('')).toEqual([]);
	expect(readCsv('file,url\n')).toEqual([]);
});

test('reads back what it wrote, whatever the cells', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', ' b', ',', '"', '\n', 'é') });
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
			const records = rows.map(([file, url]) => ({ file: `x${file}x`, url: `x${url}x` }));
			const read = readCsv(writeCsv(['file', 'url'], records));
			expect(read.map(({ cells }) => cells)).toEqual(records);
		}),
	);
});
