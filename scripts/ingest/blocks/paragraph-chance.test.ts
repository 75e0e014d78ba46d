import { expect, test } from 'vitest';
import { chanceOfEnd, type FullLineEnd } from './paragraph-chance.ts';

const chance = (end: Partial<FullLineEnd> = {}) =>
	chanceOfEnd({ next: 'Visits are on time.', before: 5, after: 5, usual: 5, ...end });

test('a paragraph ends more likely before a new subject than before what goes on with the last one', () => {
	const chances = [
		'Children are seen alone.',
		'Visits are on time.',
		'In most families, visits are on time.',
		'However, visits are late.',
	].map((next) => chance({ next }));
	expect(chances).toEqual(chances.toSorted((a, b) => b - a));
	expect(new Set(chances).size).toBe(4);
});

test.each([
	['shorter before', { before: 1 }],
	['shorter after', { after: 1 }],
	['in a text of longer paragraphs', { usual: 10 }],
])('it ends less likely where the paragraph would be %s', (_, end) => {
	expect(chance(end)).toBeLessThan(chance());
});

test('two paragraphs of the usual length are more likely two than one', () => {
	expect(chance({ next: 'Children are seen alone.' })).toBeGreaterThan(0.5);
});
