import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvCell, writeCsv } from './write-csv.ts';

/** Texts of signs that CSV or a spreadsheet takes for something, among others. */
const hostile = array(
	constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", 'a', '“', '😀'),
	{
		maxLength: 12,
	},
).map((signs) => signs.join(''));

/** Reads CSV as RFC 4180 has it, sign by sign. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
				cell += text[at];
				if (text[at] === '"') at += 1;
			}
			at += 1;
		} else for (; !/[,\r]/u.test(text[at] ?? ','); at += 1) cell += text[at];
		row.push(cell);
		if (text[at] === ',') at += 1;
		else {
			expect(text.slice(at, at + 2)).toBe('\r\n');
			at += 2;
			rows.push(row);
			row = [];
		}
	}
	return rows;
}

describe('writeCsv', () => {
	it('ends each row with CR LF, after a byte order mark', () => {
		expect(
			writeCsv([
				['a', 'b'],
				['1', ''],
			]),
		).toBe('\ufeffa,b\r\n1,\r\n');
	});

	it('puts quotation marks around what would part a cell, and doubles those within', () => {
		expect(writeCsv([['a, “b”', 'say "c"', 'one\ntwo']])).toBe(
			'\ufeff"a, “b”","say ""c""","one\ntwo"\r\n',
		);
	});

	it.each([
		['=1+2', "'=1+2"],
		['+44', "'+44"],
		['-a', "'-a"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		['\r=1', '"\'\r=1"'],
		["'=1", "''=1"],
		["'tis", "'tis"],
		['a=1', 'a=1'],
		['• item', '• item'],
	])('no spreadsheet takes %j for a formula', (cell, written) => {
		expect(writeCsv([[cell]])).toBe(`\ufeff${written}\r\n`);
	});

	it('gives back every text, when the apostrophe before a formula is taken away', () => {
		assert(
			property(array(array(hostile, { minLength: 2, maxLength: 4 })), (rows) => {
				const read = readCsv(writeCsv(rows).slice(1));
				expect(read.map((row) => row.map(readCsvCell))).toEqual(rows);
			}),
		);
	});

	it('leaves no cell that begins as a formula does, whatever the text', () => {
		assert(
			property(string({ unit: 'binary' }), (text) => {
				const [[cell = ''] = []] = readCsv(writeCsv([[text, '']]).slice(1));
				expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
			}),
		);
	});
});
