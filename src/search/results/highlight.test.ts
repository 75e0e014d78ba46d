import { describe, expect, it } from 'vitest';
import { findTerms, formatHighlight, parseHighlight } from './highlight.ts';

function marked(text: string, parameter: string): string[] {
	return findTerms(text, parseHighlight(parameter)).map(({ start, end }) => text.slice(start, end));
}

describe('formatHighlight', () => {
	it('writes each form once, and a phrase between quotation marks', () => {
		const text = 'Line managers; line managers. Children\u2019s line';
		const ranges = [
			{ start: 0, end: 13 },
			{ start: 15, end: 28 },
			{ start: 30, end: 40 },
		];
		expect(formatHighlight({ text, ranges })).toBe('"line managers" children\'s');
	});

	it('writes no more than a dozen forms', () => {
		const text = 'abcdefghijklmnopqrst';
		const ranges = Array.from(text, (_, start) => ({ start, end: start + 1 }));
		expect(formatHighlight({ text, ranges }).split(' ')).toHaveLength(12);
	});

	it('writes a joined word so that its report marks it', () => {
		const text = 'of self-harm';
		const parameter = formatHighlight({ text, ranges: [{ start: 3, end: 12 }] });
		expect(marked(text, parameter)).toEqual(['self-harm']);
	});
});

describe('findTerms', () => {
	it('finds whole words only, in any case', () => {
		expect(marked('Line managers align the LINE', 'line')).toEqual(['Line', 'LINE']);
	});

	it('finds a phrase only where its words stand side by side', () => {
		expect(marked('line managers, managers, line-\nmanagers', '"line managers"')).toEqual([
			'line managers',
			'line-\nmanagers',
		]);
	});

	it('takes a phrase before a word of it', () => {
		expect(marked('line managers line', 'line "line managers"')).toEqual(['line managers', 'line']);
	});

	it('finds straight and curly apostrophes alike', () => {
		expect(marked("children's and children\u2019s", 'children\u2019s')).toHaveLength(2);
	});

	it('takes signs of a regular expression as signs', () => {
		expect(marked('a.b axb c+d', 'a.b c+d')).toEqual(['a.b', 'c+d']);
	});

	it.each(['', '  ', '""', '!?'])('finds nothing for %j', (parameter) => {
		expect(marked('any text', parameter)).toEqual([]);
	});

	it('does no more than a dozen terms, however long the address', () => {
		expect(parseHighlight('word '.repeat(5000))).toHaveLength(12);
	});
});
