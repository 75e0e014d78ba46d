import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayable } from './displayable.ts';

test('shows control characters as their pictures', () => {
	expect(displayable('NUL \0, escape \x1b, page end \f, delete \x7f')).toBe(
		'NUL ␀, escape ␛, page end ␌, delete ␡',
	);
});

test('keeps tabs and words of every script', () => {
	expect(displayable('\tBeing healthy\tGood – “é” 漢字 😀')).toBe(
		'\tBeing healthy\tGood – “é” 漢字 😀',
	);
});

test('replaces half a surrogate pair, C1 controls and noncharacters', () => {
	expect(displayable('a\ud800b\udc00c\x85d\ufffee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
});

test('shows private characters as the bullets that they are drawn as', () => {
	expect(displayable('\uf0b7 one \uf06e two \uf02d three \ue000')).toBe(
		'• one ■ two − three \ufffd',
	);
});

test('keeps the length, so that offsets in the line hold', () => {
	const units = fc.string({
		unit: fc.constantFrom('\0', '\ud83d', '\ude00', '\u{1fffe}', '\x9f', 'a', '\t'),
	});
	fc.assert(fc.property(units, (text) => displayable(text).length === text.length));
});
