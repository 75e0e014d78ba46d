import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanSpace, mapPlain, plainForm } from './plain-form.ts';

test.each([
	['plan', 2, 'pl'],
	['pl\u00ADan', 3, 'pl\u00ADa'],
	['\u200B3. Plans', 3, '\u200B3. '],
	['ﬁnd', 2, 'ﬁ'],
	['cafe\u0301s', 4, 'cafe\u0301'],
])('the plain form of the beginning of %j has %i characters at %j', (text, length, beginning) => {
	expect(text.slice(0, mapPlain(text)(length))).toBe(beginning);
});

test('a text parts where its plain form does', () => {
	const letters = fc.constantFrom('a', ' ', '\u00AD', 'ﬁ', 'e\u0301', '\u{1D11E}', '\u200B');
	fc.assert(
		fc.property(fc.array(letters), (parts) => {
			const text = parts.join('');
			const endOf = mapPlain(text);
			const plain = plainForm(text);
			for (const { index } of plain.matchAll(/ /gu))
				expect(plainForm(text.slice(0, endOf(index)))).toBe(plain.slice(0, index));
		}),
	);
});

test.each([
	['a b', 'a b'],
	[' a  b ', 'a b'],
	['a\u00A0b\u2003\tc\u0007d', 'a b c d'],
	['a \u200B b', 'a b'],
	['a\u00ADb', 'a\u00ADb'],
	['\u200B', ''],
])('white space of %j is single, and none at the ends', (text, clean) => {
	expect(cleanSpace(text)).toBe(clean);
});
