import { describe, expect, it } from 'vitest';
import { maxWords, readQuery } from './query.ts';

describe('readQuery', () => {
	it.each(['', '   ', '""', '?!', '\u2013'])('finds nothing to search for in %j', (typed) => {
		expect(readQuery(typed)).toEqual({ type: 'empty' });
	});

	it('reads words without the signs around them', () => {
		expect(readQuery(' (line) managers, ')).toEqual({
			type: 'words',
			words: ['line', 'managers'],
			quoted: false,
		});
	});

	it.each(['"line managers"', '\u201cline managers\u201d', ' "line-managers" '])(
		'reads %j as a phrase',
		(typed) => {
			expect(readQuery(typed)).toEqual({ type: 'phrase', words: ['line', 'managers'] });
		},
	);

	it.each(['"line managers" supervision', '"line managers', '"one" "two"'])(
		'says that quotation marks are not honoured in %j',
		(typed) => {
			expect(readQuery(typed)).toMatchObject({ type: 'words', quoted: true });
		},
	);

	it('keeps the apostrophe of a word', () => {
		expect(readQuery('children\u2019s')).toMatchObject({ words: ["children's"] });
	});

	it('refuses more words than one search may hold', () => {
		expect(readQuery('a '.repeat(maxWords)).type).toBe('words');
		expect(readQuery('a '.repeat(maxWords + 1)).type).toBe('too-long');
	});
});
