import { describe, expect, it } from 'vitest';
import { splitWords } from './words.ts';

const wordsOf = (text: string) => splitWords(text).map(({ word }) => word);

describe('splitWords', () => {
	it.each([
		['self-harm', 'self harm'],
		['stop/start', 'Stop start'],
		['support\u2013which', 'support which'],
		['24/7', '24 7'],
		['children\u2019s', "Children's"],
		['\u201cvoice\u201d', 'voice'],
		['caf\u00e9', 'cafe'],
		['parents\u2019 views', 'parents views'],
	])('takes %s for %s', (one, other) => {
		expect(wordsOf(one)).toEqual(wordsOf(other));
	});

	it('says where each word stands', () => {
		expect(splitWords('A (child\u2019s) view')).toEqual([
			{ word: 'a', start: 0, end: 1, position: 0 },
			{ word: 'child', start: 3, end: 8, position: 1 },
			{ word: "'s", start: 8, end: 10, position: 2 },
			{ word: 'view', start: 12, end: 16, position: 3 },
		]);
	});

	it('keeps the words of two lines apart', () => {
		expect(splitWords('risk\nof').map(({ position }) => position)).toEqual([0, 2]);
	});

	it('takes no sign of a note for part of a word', () => {
		expect(wordsOf('board\u00b9 \u2022 one')).toEqual(['board', 'one']);
	});
});

it('takes a sign apart into an apostrophe and a letter, and leaves the apostrophe out', () => {
	expect(wordsOf('ŉ')).toEqual(['n']);
});
