import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test.each([
	['Care leavers', 'care leavers'],
	['SEND', 'SEND'],
	['Partnership and LSCB', 'partnership and LSCB'],
	['', ''],
])('writes %s within a sentence', (name, expected) => {
	expect(inSentence(name)).toBe(expected);
});
