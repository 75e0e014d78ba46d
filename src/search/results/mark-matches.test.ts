import { describe, expect, it } from 'vitest';
import { markMatches } from './mark-matches.ts';

/** The text with its marks in brackets. */
function mark(text: string, ...marks: string[]): string {
	const { ranges } = markMatches(
		text,
		marks.map((words) => words.split(' ')),
	);
	return ranges.reduceRight(
		(marked, { start, end }) =>
			`${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
		text,
	);
}

describe('markMatches', () => {
	it('marks a word without the signs around it', () => {
		expect(mark('their \u201cLine managers\u201d; the', 'line', 'managers')).toBe(
			'their \u201c[Line] [managers]\u201d; the',
		);
	});

	it('marks a phrase as one, and not its words apart', () => {
		expect(mark('their line managers; the line', 'line managers')).toBe(
			'their [line managers]; the line',
		);
	});

	it('marks a joined word as one where all of it matched', () => {
		expect(mark('of self-harm.', 'self', 'harm')).toBe('of [self-harm].');
		expect(mark('of self-harm and multi-agency work', 'harm', 'agency')).toBe(
			'of self-[harm] and multi-[agency] work',
		);
	});

	it('marks a joined word that a phrase names', () => {
		expect(mark('of self-harm.', 'self harm')).toBe('of [self-harm].');
	});

	it('marks phrases that overlap as one', () => {
		expect(mark('a b c', 'a b', 'b c')).toBe('[a b c]');
	});

	it('marks no phrase across two lines', () => {
		expect(mark('one line\nmanagers', 'line managers')).toBe('one line\nmanagers');
	});

	it('knows either apostrophe', () => {
		expect(mark('children\u2019s views', "children 's views")).toBe('[children\u2019s views]');
	});
});
