import { expect, test } from 'vitest';
import { addPermalinks, permalinkColumns, writePermalinks } from './permalinks.ts';
import { readPermalinks } from './read-permalinks.ts';

const head = `${permalinkColumns.join('\t')}\n`;
const words = 'a'.repeat(16);
const row = (report: string, id: string, rest = `published\t-\t${words}\t2026-11-02`): string =>
	`${report}\t${id}\t${rest}\n`;
const ledger = [
	head,
	row('knowsley/2011-05-17', '.'),
	row('knowsley/2011-05-17', 'strength-1', `moved\tknowsley/2011-05-17/#p2\t${words}\t2026-11-02`),
	row('wirral/2010-08-18', 'strength-1'),
].join('');

const written = (text: string): string => writePermalinks(readPermalinks(text).permalinks);

test('writes what it read', () => {
	expect(written(ledger)).toBe(ledger);
	expect(readPermalinks(ledger).faults).toEqual([]);
});

test('keeps every line of the ledgers of 2026, which knew neither words nor days', () => {
	const old = 'knowsley/2011-05-17\tstrength-1\nknowsley/2011-05-17\tstrength-2\n';
	const read = readPermalinks(old);
	expect(read.faults).toEqual([]);
	expect(writePermalinks(read.permalinks)).toBe(
		[
			head,
			row('knowsley/2011-05-17', 'strength-1', 'published\t-\t-\t-'),
			row('knowsley/2011-05-17', 'strength-2', 'published\t-\t-\t-'),
		].join(''),
	);
});

test('gives an address of such a ledger its words, and no day of its own making', () => {
	const { permalinks } = readPermalinks('wirral/2010-08-18\tp1\n');
	const entries = ['.', 'p1', 'p2'].map((id) => ({ id, words }));
	addPermalinks(permalinks, 'wirral/2010-08-18', entries, '2026-11-29');
	expect(writePermalinks(permalinks)).toBe(
		[
			head,
			row('wirral/2010-08-18', '.', `published\t-\t${words}\t-`),
			row('wirral/2010-08-18', 'p1', `published\t-\t${words}\t-`),
			row('wirral/2010-08-18', 'p2', `published\t-\t${words}\t2026-11-29`),
		].join(''),
	);
});

test('adds new addresses behind those published before, and reports in order', () => {
	const { permalinks } = readPermalinks(ledger);
	const p1 = [{ id: 'p1', words }];
	addPermalinks(permalinks, 'wirral/2010-08-18', p1, '2026-11-29');
	addPermalinks(permalinks, 'barnet/2011-01-01', p1, '2026-11-29');
	const rows = writePermalinks(permalinks).split('\n');
	expect(rows[1]).toBe(`barnet/2011-01-01\tp1\tpublished\t-\t${words}\t2026-11-29`);
	expect(rows.at(-2)).toBe(`wirral/2010-08-18\tp1\tpublished\t-\t${words}\t2026-11-29`);
});

test('changes neither day nor words of an address that it has', () => {
	const { permalinks } = readPermalinks(ledger);
	const changed = [{ id: 'strength-1', words: 'b'.repeat(16) }];
	addPermalinks(permalinks, 'wirral/2010-08-18', changed, '2026-11-29');
	expect(writePermalinks(permalinks)).toContain(row('wirral/2010-08-18', 'strength-1'));
});

const sound = row('wirral/2010-08-18', 'strength-1');

test.each<[what: string, text: string, line: number, message: string, isHarmless: boolean]>([
	['CR LF', ledger.replaceAll('\n', '\r\n'), 1, '4 of 4 lines end with CR LF', true],
	['a byte order mark', `\uFEFF${ledger}`, 1, 'byte order mark', true],
	['a last line that is not ended', ledger.slice(0, -1), 4, 'has no end', true],
	['an empty line', `${ledger}\n`, 5, 'the line is empty', true],
	['a line that stands twice', ledger + sound, 5, 'stands on line 4 too', true],
	[
		'an address with two lines that differ',
		ledger + sound.replace('a\t', 'b\t'),
		5,
		'stands on line 4 too, and says something else there',
		false,
	],
	['a row of names in the midst', ledger + head, 5, 'row of names', true],
	[
		'the mark of a merge',
		`${ledger}<<<<<<< HEAD\n`,
		5,
		'"<<<<<<< HEAD" is a mark of a merge',
		false,
	],
	['the middle of a merge', `${ledger}=======\n`, 5, '"=======" is a mark of a merge', false],
	['one cell', `${ledger}wirral/2010-08-18\n`, 5, 'the line has one cell', false],
	['spaces for tabs', ledger + sound.replaceAll('\t', ' '), 5, 'the line has one cell', false],
	['a cell too many', ledger + sound.replace('\n', '\tx\n'), 5, 'the line has 7 cells', false],
	[
		'no such state',
		ledger + sound.replace('\tpublished', '\tlost'),
		5,
		'its state is "lost"',
		false,
	],
	['no digest', ledger + sound.replace(words, 'zz'), 5, 'its words is "zz"', false],
	['no day', ledger + sound.replace('2026-11-02', 'today'), 5, 'its published is "today"', false],
	[
		'a move that leads nowhere',
		ledger + sound.replace('\tpublished', '\tmoved'),
		5,
		'it is moved and its "to" is "-"',
		false,
	],
])('says where the ledger has %s', (_, text, line, message, isHarmless) => {
	const { faults } = readPermalinks(text);
	expect(faults).toEqual([
		expect.objectContaining({
			line,
			message: expect.stringContaining(message) as string,
			isHarmless,
		}),
	]);
});

test('reads all lines of a ledger whose faults are harmless', () => {
	expect(written(`\uFEFF${ledger.replaceAll('\n', '\r\n')}`)).toBe(ledger);
});
