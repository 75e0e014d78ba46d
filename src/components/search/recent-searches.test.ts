import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	addRecentSearch,
	clearRecentSearches,
	parseRecentSearches,
	readRecentSearches,
	rememberSearch,
} from './recent-searches.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('addRecentSearch', () => {
	it('puts the newest first and keeps each search once', () => {
		expect(addRecentSearch(['a', 'b'], 'b')).toEqual(['b', 'a']);
		expect(addRecentSearch(['line managers'], ' line \n managers ')).toEqual(['line managers']);
	});

	it('tells operators from words', () => {
		expect(addRecentSearch(['a or b'], 'a OR b')).toEqual(['a OR b', 'a or b']);
	});

	it('keeps eight', () => {
		const list = ['1', '2', '3', '4', '5', '6', '7', '8'];
		expect(addRecentSearch(list, '9')).toEqual(['9', ...list.slice(0, 7)]);
	});

	it('leaves out what is empty or too long to be of use', () => {
		expect(addRecentSearch(['a'], '  ')).toEqual(['a']);
		expect(addRecentSearch(['a'], 'x'.repeat(201))).toEqual(['a']);
	});
});

describe('parseRecentSearches', () => {
	it.each([null, '', '{', '{"a":1}', '"a"', 'null', '7'])('makes nothing of %j', (stored) => {
		expect(parseRecentSearches(stored)).toEqual([]);
	});

	it('takes of a list what is a search, in its order', () => {
		const stored = JSON.stringify(['b', 7, null, '', 'a', 'b', ['c'], 'x'.repeat(9999)]);
		expect(parseRecentSearches(stored)).toEqual(['b', 'a']);
		expect(parseRecentSearches(JSON.stringify([...'123456789']))).toEqual([...'12345678']);
	});
});

describe('storage', () => {
	it('keeps, gives back and forgets', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => kept.set(key, value),
			removeItem: (key: string) => kept.delete(key),
		});
		rememberSearch('one');
		rememberSearch('two');
		expect(readRecentSearches()).toEqual(['two', 'one']);
		clearRecentSearches();
		expect(readRecentSearches()).toEqual([]);
		expect(kept.size).toBe(0);
	});

	it('does without where it is blocked or full', () => {
		const refuse = () => {
			throw new DOMException('no', 'QuotaExceededError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		rememberSearch('one');
		clearRecentSearches();
		expect(readRecentSearches()).toEqual([]);
	});
});
