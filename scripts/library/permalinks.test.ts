import { expect, test } from 'vitest';
import { addPermalinks, readPermalinks, writePermalinks } from './permalinks.ts';

const ledger =
	'knowsley/2011-05-17\tstrength-1\nknowsley/2011-05-17\tstrength-2\nwirral/2010-08-18\tstrength-1\n';

test('writes what it read', () => {
	expect(writePermalinks(readPermalinks(ledger))).toBe(ledger);
});

test('skips lines that hold no id', () => {
	expect(writePermalinks(readPermalinks(`\n${ledger}no id\nempty\t\n`))).toBe(ledger);
});

test('adds new ids behind those published before, and reports in order', () => {
	const permalinks = readPermalinks(ledger);
	addPermalinks(permalinks, 'wirral/2010-08-18', ['a', 'strength-1']);
	addPermalinks(permalinks, 'barnet/2011-01-01', ['p1', 'p1']);
	expect(writePermalinks(permalinks)).toBe(
		`barnet/2011-01-01\tp1\n${ledger}wirral/2010-08-18\ta\n`,
	);
});

test('never takes an id out', () => {
	const permalinks = readPermalinks(ledger);
	addPermalinks(permalinks, 'wirral/2010-08-18', []);
	expect(writePermalinks(permalinks)).toBe(ledger);
});
