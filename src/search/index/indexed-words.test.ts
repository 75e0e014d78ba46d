import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitWords } from '../words/words.ts';
import { toIndexedWords, toTerm } from './indexed-words.ts';

it('puts every word of a text at its place', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const indexed = toIndexedWords(text);
			for (const { word, position } of splitWords(text))
				expect(indexed[position]).toBe(toTerm(word));
		}),
	);
});

it('keeps the places free at which a line or the text ends', () => {
	expect(toIndexedWords('One\nTwo')).toEqual([toTerm('one'), '¶', toTerm('two'), '¶']);
});

it.each([
	['care', 'carers'],
	['o', "o'brien"],
	['obrien', "o'brien"],
	['16', '167'],
])('asks for %s and does not find %s', (asked, other) => {
	expect(toTerm(other).startsWith(toTerm(asked))).toBe(false);
});
