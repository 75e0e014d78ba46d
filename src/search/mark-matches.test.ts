import { describe, expect, it } from 'vitest';
import { encodeIndexedText } from './indexed-text.ts';
import { markMatches } from './mark-matches.ts';

/** The text with its marks in brackets. */
function mark(original: string, locations: number[], type: 'words' | 'phrase' = 'words'): string {
	const { text, ranges } = markMatches({ content: encodeIndexedText(original), locations }, type);
	expect(text).toBe(original);
	return ranges.reduceRight(
		(marked, { start, end }) =>
			`${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
		text,
	);
}

describe('markMatches', () => {
	it('marks a word without the signs around it', () => {
		expect(mark('their \u201cline managers\u201d; the', [1, 2])).toBe(
			'their \u201c[line] [managers]\u201d; the',
		);
	});

	it('marks a phrase as one', () => {
		expect(mark('their line managers; the line', [1, 2], 'phrase')).toBe(
			'their [line managers]; the line',
		);
	});

	it('marks a joined word as one where all of it matched', () => {
		expect(mark('of self-harm.', [1, 2])).toBe('of [self-harm].');
	});

	it('marks the part of a joined word that matched', () => {
		expect(mark('of self-harm and multi-agency work', [2, 5])).toBe(
			'of self-[harm] and multi-[agency] work',
		);
	});

	it('keeps lines and counts their first words', () => {
		expect(mark('included:\n\u2022 line\n\u2022 managers', [2, 4])).toBe(
			'included:\n\u2022 [line]\n\u2022 [managers]',
		);
	});

	it('marks nothing where a matched place holds no letter or digit', () => {
		expect(mark('one \u2013 two', [1])).toBe('one \u2013 two');
	});

	it('ignores a place that the text does not have', () => {
		expect(mark('one two', [7])).toBe('one two');
	});
});
