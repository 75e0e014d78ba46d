import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIndexedText, encodeIndexedText, joinMark, lineMark } from './indexed-text.ts';
import { normaliseForSearch } from './normalise.ts';

const text = fc
	.array(
		fc.constantFrom(
			'a',
			'self',
			'-',
			'\u2013',
			'/',
			' ',
			'\n',
			'\u2022 ',
			'9',
			'\u2019',
			'\u201c',
			'.',
		),
	)
	.map((parts) =>
		parts
			.join('')
			.replace(/ +/gu, ' ')
			.replace(/ ?\n[ \n]*/gu, '\n')
			.trim(),
	);

describe('encodeIndexedText', () => {
	it('parts joined words and marks the part that was joined', () => {
		expect(encodeIndexedText('of self-harm')).toBe(`of self ${joinMark}-harm`);
	});

	it('marks the start of a line', () => {
		expect(encodeIndexedText('included:\n\u2022 one')).toBe(`included: ${lineMark}\u2022 one`);
	});

	it('can be undone', () => {
		fc.assert(
			fc.property(text, (original) => {
				expect(decodeIndexedText(encodeIndexedText(original))).toBe(original);
			}),
		);
	});

	it('gives the index the words that a query for the same text asks for', () => {
		fc.assert(
			fc.property(text, (original) => {
				expect(wordsOf(encodeIndexedText(original))).toEqual(wordsOf(normaliseForSearch(original)));
			}),
		);
	});
});

/** The words as Pagefind takes them: without any sign that is no letter or digit. */
function wordsOf(written: string): string[] {
	return written
		.split(/\s/u)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
		.filter(Boolean);
}
