import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenExcerpt } from './shorten-excerpt.ts';

const filler = 'word '.repeat(60);

function shorten(...pieces: [text: string, marked?: true][]): string {
	return shortenExcerpt(pieces.map(([text, marked = false]) => ({ text, marked })))
		.map(({ text, marked }) => (marked ? `[${text}]` : text))
		.join('');
}

describe('shortenExcerpt', () => {
	it('leaves a short excerpt as it is', () => {
		expect(shorten(['the '], ['line', true], [' is short'])).toBe('the [line] is short');
	});

	it('keeps little before the first mark and not much after it, between whole words', () => {
		const shortened = shorten([filler], ['line', true], [` ${filler}`]);
		expect(shortened).toMatch(/^… (?:word ){1,8}\[line\](?: word){10,30} …$/u);
	});

	it('begins at the beginning where nothing is marked', () => {
		expect(shorten([filler])).toMatch(/^(?:word ){10,30}…$/u);
	});

	it('copes with words longer than itself', () => {
		expect(shorten(['x'.repeat(300)], ['y'.repeat(300), true])).toMatch(/^… \[y{150}\] …$/u);
		expect(shorten([filler], ['y'.repeat(300), true])).toMatch(/^… (?:word ){7,8}\[y+\] …$/u);
	});

	it('is never much longer than a few lines, and keeps the first mark', () => {
		const piece = fc.record({ text: fc.string({ maxLength: 200 }), marked: fc.boolean() });
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const shortened = shortenExcerpt(pieces);
				expect(shortened.map(({ text }) => text).join('').length).toBeLessThanOrEqual(154);
				const first = pieces.find(({ marked }) => marked)?.text;
				if (first) expect(shortened.some(({ marked }) => marked)).toBe(true);
			}),
		);
	});
});
