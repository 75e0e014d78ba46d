import { describe, expect, it } from 'vitest';
import type { SearchState } from '../search-state.ts';
import { matchAddress, readWalkedSearch } from './match-address.ts';

const report = '/reports/wirral/2010-08-18/';
const search: SearchState = { q: 'manager', choices: {}, order: 'relevance', grouped: false };

describe('matchAddress', () => {
	it('says the words to mark and the search as the search page does', () => {
		const newest = { ...search, choices: { kind: ['strength'] }, order: 'newest' } as const;
		expect(
			matchAddress(report, 'p3', 'managers', { ...newest, choices: { kind: ['strength'] } }),
		).toBe(`${report}?highlight=managers&q=manager&kind=strength&sort=newest#p3`);
	});

	it('marks words and no more where nothing was asked for', () => {
		const nothing = { ...search, q: '' };
		expect(matchAddress(report, 'p3', 'managers', nothing)).toBe(`${report}?highlight=managers#p3`);
		expect(matchAddress(report, 'p3', '', nothing)).toBe(`${report}#p3`);
	});

	it('tells a search without a query by an empty one', () => {
		const chosen = { ...search, q: '', choices: { year: ['2010'] } };
		expect(matchAddress(report, 'p3', '', chosen)).toBe(`${report}?q=&year=2010#p3`);
	});

	it('leads to the report where the finding is not known', () => {
		expect(matchAddress(report, undefined, '', search)).toBe(`${report}?q=manager`);
	});

	it('leaves out a search that would make the address too long for a server', () => {
		const long = { ...search, q: 'ŵ'.repeat(1000) };
		expect(matchAddress(report, 'p3', 'word', long)).toBe(`${report}?highlight=word#p3`);
	});
});

describe('readWalkedSearch', () => {
	it('reads the search of an address without the words to mark', () => {
		const { search: query } = new URL(
			matchAddress(report, 'p3', '"open door"', { ...search, q: '"open door" & more' }),
			'https://reader.example',
		);
		expect(readWalkedSearch(query)).toBe('?q=%22open+door%22+%26+more');
		expect(readWalkedSearch('?q=&year=2010')).toBe('?year=2010');
	});

	it.each(['', '?highlight=managers', '?q=', '?q=+&highlight=x', '?year=2010'])(
		'finds none in %j',
		(query) => {
			expect(readWalkedSearch(query)).toBeNull();
		},
	);
});
