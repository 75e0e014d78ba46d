import { expect, test } from 'vitest';
import type { ThemePlace } from './theme-place.ts';
import { mainThemes } from './main-themes.ts';

function place(slug: string, start: number, wordsBefore = 0): ThemePlace {
	return { slug, field: 'terms', index: 0, start, end: start + 5, wordsBefore };
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

test('keeps a phrase wherever it stands', () => {
	expect(mainThemes([{ ...place('a', 90, 14), field: 'phrases' }], 120)).toEqual(['a']);
});
