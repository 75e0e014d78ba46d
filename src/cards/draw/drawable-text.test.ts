import { expect, test } from 'vitest';
import { toDrawable } from './drawable-text.ts';

const has = (character: string): boolean => /^[ -~éŵ…]$/u.test(character);

test.each([
	['Ynys  Môn\n', 'Ynys Mon'],
	['Caerdydd a\u0302 w\u0302', 'Caerdydd a ŵ'],
	['Wir\u00adral\u0000 \u202etxt', 'Wirral txt'],
	['東京 and 京', '… and …'],
	['東 京', '…'],
	['a\ud800b\udc00', 'ab'],
	['ﬁt for ½', 'fit for …'],
	['👍🏽', '…'],
	['\u0301', ''],
	['', ''],
])('%j is drawn as %j', (text, drawn) => {
	expect(toDrawable(text, has)).toBe(drawn);
});

test('of a text without end a start is drawn', () => {
	expect(toDrawable('é'.repeat(100_000), has).length).toBe(300);
});
