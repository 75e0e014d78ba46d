import { expect, test } from 'vitest';
import { beginLastWord } from './begin-last-word.ts';

const isKnown = (word: string): boolean => ['care', 'risk'].includes(word);

test.each([
	['safeguardin', 'safeguardin*'],
	['care safeguardin', 'care safeguardin*'],
	['Self-har', 'Self-har*'],
])('of %j the last word is a beginning', (q, expected) => {
	expect(beginLastWord(q, isKnown)).toBe(expected);
});

test.each([
	'',
	'care',
	'safeguardin care',
	'sa',
	'safeguardin*',
	'safeguardin,',
	'"safeguardin',
	'"safeguardin"',
	'authority:wirra',
	'(safeguardin)',
	'safeguardin OR',
	"safeguardin's",
])('%j stays as it is', (q) => {
	expect(beginLastWord(q, isKnown)).toBe(q);
});

test('a query that is too long stays as it is', () => {
	const q = 'word '.repeat(2000) + 'safeguardin';
	expect(beginLastWord(q, isKnown)).toBe(q);
});
