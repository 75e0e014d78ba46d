import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersOf, textRange } from './text-characters.ts';

test('names every character of a range', () => {
	expect(charactersOf('U+41-43, U+201C-201D, U+A3')).toBe('ABC“”£');
});

test('the style sheet asks for the file of these characters by the same range', () => {
	const sheet = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');
	const ranges = [...sheet.matchAll(/unicode-range:\s*(?<range>[^;]+);/gu)].map(({ groups }) =>
		groups?.['range']?.replace(/\s+/gu, ' '),
	);
	// Of two faces that both have a character the last one counts.
	expect(ranges.at(-1)).toBe(textRange);
});
