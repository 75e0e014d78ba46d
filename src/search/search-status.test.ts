import { describe, expect, it } from 'vitest';
import { describeFound, describeRefusal } from './search-status.ts';

const words = { type: 'words', words: ['line', 'managers'], quoted: false } as const;
const phrase = { type: 'phrase', words: ['line', 'managers'] } as const;

function found(count: number, unknown: string[] = []) {
	return { matches: { length: count }, unknown };
}

describe('describeFound', () => {
	it.each([
		[{ ...words, words: ['line'] }, 1, '1 finding has the word \u201cline\u201d.'],
		[{ ...words }, 1234, '1,234 findings have all the words \u201cline managers\u201d.'],
		[{ ...phrase }, 2, '2 findings have the phrase \u201cline managers\u201d.'],
		[{ ...phrase }, 0, 'No finding has the phrase \u201cline managers\u201d.'],
	] as const)('%j in %i', (query, count, summary) => {
		expect(describeFound({ ...query, words: [...query.words] }, found(count)).summary).toBe(
			summary,
		);
	});

	it('names the authority that the search kept to', () => {
		expect(describeFound({ ...words, words: ['line'] }, found(0), 'St Helens').summary).toBe(
			'No finding on St Helens has the word \u201cline\u201d.',
		);
	});

	it('says which words were left out, and counts for the others', () => {
		const status = describeFound(
			{ ...words, words: ['line', 'xyzzy', 'plugh'] },
			found(3, ['xyzzy', 'plugh']),
		);
		expect(status).toEqual({
			summary: '3 findings have the word \u201cline\u201d.',
			notes: [
				'No finding has the words \u201cxyzzy\u201d or \u201cplugh\u201d: the search was for the other words.',
			],
		});
	});

	it('says it once where no word is known', () => {
		expect(describeFound({ ...words, words: ['xyzzy'] }, found(0, ['xyzzy']))).toEqual({
			summary: 'No finding has the word \u201cxyzzy\u201d.',
			notes: [],
		});
	});

	it('names the unknown word of a phrase', () => {
		const status = describeFound({ ...phrase, words: ['line', 'xyzzy'] }, found(0, ['xyzzy']));
		expect(status.summary).toBe('No finding has the phrase \u201cline xyzzy\u201d.');
		expect(status.notes).toEqual(['No finding has the word \u201cxyzzy\u201d.']);
	});

	it('says that quotation marks around a part were not honoured', () => {
		expect(describeFound({ ...words, words: ['line'], quoted: true }, found(1)).notes).toHaveLength(
			1,
		);
	});
});

describe('describeRefusal', () => {
	it('says how many words are too many', () => {
		const status = describeRefusal({
			type: 'too-long',
			words: Array.from({ length: 40 }, () => 'a'),
		});
		expect(status.summary).toBe('That is 40 words. A search takes at most 32.');
	});
});
