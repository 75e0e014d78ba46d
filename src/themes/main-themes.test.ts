import { expect, test } from 'vitest';
import type { ThemePlace } from './theme-place.ts';
import { mainThemes } from './main-themes.ts';

function place(slug: string, start: number, wordsBefore = 0): ThemePlace {
	const end = start + 5;
	return { slug, field: 'terms', index: 0, start, end, wordsBefore, isExample: false };
}

test('orders themes by how often they are named, and those named alike by their slugs', () => {
	expect(mainThemes([place('b', 0), place('a', 10), place('c', 20), place('c', 30)], 10)).toEqual([
		'c',
		'a',
		'b',
	]);
});

test('counts wordings that overlap once', () => {
	expect(mainThemes([place('b', 0), place('b', 3), place('a', 20), place('a', 30)], 10)).toEqual([
		'a',
		'b',
	]);
});

test('leaves out a term that stands once, and late in a sentence of a long finding', () => {
	expect(mainThemes([place('a', 90, 6)], 40)).toEqual([]);
	expect(mainThemes([place('a', 90, 6)], 39)).toEqual(['a']);
	expect(mainThemes([place('a', 90, 5)], 40)).toEqual(['a']);
	expect(mainThemes([place('a', 90, 6), place('a', 200, 20)], 40)).toEqual(['a']);
});

test('keeps a phrase that stands once, wherever it does', () => {
	expect(mainThemes([{ ...place('a', 90, 40), field: 'phrases' }], 120)).toEqual(['a']);
});

test('keeps the theme of a heading', () => {
	expect(mainThemes([{ ...place('a', 0, 30), field: 'headings' }], 120)).toEqual(['a']);
});

test('leaves out a hint alone, and counts it beside another wording', () => {
	const hint = { ...place('a', 0), field: 'hints' as const };
	expect(mainThemes([hint], 10)).toEqual([]);
	expect(mainThemes([hint, { ...hint, start: 3 }], 10)).toEqual([]);
	expect(mainThemes([hint, place('a', 90, 14)], 120)).toEqual(['a']);
});

test('leaves out what a long finding gives as an example, and keeps it in a short one', () => {
	const example = { ...place('a', 90), field: 'phrases' as const, isExample: true };
	expect(mainThemes([example], 40)).toEqual([]);
	expect(mainThemes([example], 39)).toEqual(['a']);
	expect(mainThemes([example, place('a', 200)], 40)).toEqual(['a']);
});
