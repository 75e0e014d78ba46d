import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt } from './excerpt.ts';
import { findTerms } from './highlight.ts';

const filler = 'word '.repeat(120);

function excerptOf(text: string, ...terms: string[]): string {
	const ranges = findTerms(
		text,
		terms.map((term) => [term]),
	);
	return makeExcerpt({ text, ranges })
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');
}

describe('makeExcerpt', () => {
	it('shows a short finding whole', () => {
		expect(excerptOf('the line is short', 'line')).toBe('the [line] is short');
	});

	it('begins a long one a little before its first mark', () => {
		const excerpt = excerptOf(`${filler}managers${' word'.repeat(120)}`, 'managers');
		expect(excerpt).toMatch(/^… (?:word ){1,20}\[managers\](?: word)+ …$/u);
	});

	it('chooses the stretch that holds the most marks', () => {
		const excerpt = excerptOf(`line ${filler}line managers line ${filler}`, 'line', 'managers');
		expect(excerpt).toContain('[line] [managers] [line]');
	});

	it('shows the beginning of a long finding in which nothing is marked', () => {
		expect(excerptOf(filler.trim())).toMatch(/^(?:word )+word …$/u);
	});

	it('gives only words of the text, in its order, and never half of one', () => {
		const word = fc.constantFrom('a', 'line', 'managers,', 'x'.repeat(30), '\u2022', 'self-harm');
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
				const text = words.join(' ');
				const shown = makeExcerpt({ text, ranges: findTerms(text, [['line'], ['harm']]) })
					.map((piece) => piece.text)
					.join('')
					.replace(/^… | …$/gu, '');
				expect(` ${text} `).toContain(` ${shown} `);
			}),
		);
	});

	it('cuts a text that has no space', () => {
		expect(excerptOf('x'.repeat(1000))).toHaveLength(362);
	});
});
