import { describe, expect, it } from 'vitest';
import { formatSearchState, readSearchState } from './search-state.ts';

describe('the state of the search page in its address', () => {
	it.each([
		['?q=line+managers', { q: 'line managers' }],
		['q=%22line%20managers%22', { q: '"line managers"' }],
		['?q=+a+&authority=wirral', { q: 'a', authority: 'wirral' }],
		['?q=a&authority=', { q: 'a' }],
		['?other=1', { q: '' }],
		['', { q: '' }],
		['?q=%E0%A4%A', { q: '\ufffd%A' }],
	])('reads %j', (search, state) => {
		expect(readSearchState(search)).toEqual(state);
	});

	it.each([
		{ q: 'a&b=c' },
		{ q: '"line managers"' },
		{ q: 'children\u2019s', authority: 'st-helens' },
	])('reads back what it wrote of %j', (state) => {
		expect(readSearchState(formatSearchState(state))).toEqual(state);
	});

	it('writes nothing where nothing is asked', () => {
		expect(formatSearchState({ q: '', authority: 'wirral' })).toBe('');
	});
});
