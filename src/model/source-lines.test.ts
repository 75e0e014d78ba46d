import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from './source-lines.ts';

describe('splitLines', () => {
	test('counts blank lines', () => {
		expect(splitLines('\n\nCover\n\nContents')).toEqual(['', '', 'Cover', '', 'Contents']);
	});

	test('takes LF, CR LF and CR as line breaks, mixed as they come', () => {
		expect(splitLines('a\r\nb\rc\nd\r\r\ne')).toEqual(['a', 'b', 'c', 'd', '', 'e']);
	});

	test('adds no line for the final line break', () => {
		expect(splitLines('last\n')).toEqual(['last']);
		expect(splitLines('last')).toEqual(['last']);
		expect(splitLines('last\n\n')).toEqual(['last', '']);
	});

	test('finds no line in an empty text and one in a lone line break', () => {
		expect(splitLines('')).toEqual([]);
		expect(splitLines('\n')).toEqual(['']);
	});

	test('keeps form feed, vertical tab and Unicode separators inside a line', () => {
		expect(splitLines('a\fb\vc\u0085d\u2028e\u2029f')).toEqual(['a\fb\vc\u0085d\u2028e\u2029f']);
	});

	test('keeps every character that is no line break', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', ' ', '\t', '\f', '\r', '\n', '\ud800', '\0'),
		});
		fc.assert(
			fc.property(text, (received) => {
				expect(splitLines(received).join('')).toBe(received.replace(/[\r\n]/gu, ''));
			}),
		);
	});
});
