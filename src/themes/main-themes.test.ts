import { expect, test } from 'vitest';
import type { ThemePlace } from './compile-themes.ts';
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

test('leaves out what a long finding names once and late in its sentence', () => {
	expect(mainThemes([place('a', 90, 14)], 120)).toEqual([]);
	expect(mainThemes([place('a', 90, 14)], 119)).toEqual(['a']);
	expect(mainThemes([place('a', 90, 13)], 120)).toEqual(['a']);
	expect(mainThemes([place('a', 90, 14), place('a', 200, 20)], 120)).toEqual(['a']);
});

test('keeps what a heading names', () => {
	expect(mainThemes([{ ...place('a', 0, 14), field: 'headings' }], 120)).toEqual(['a']);
});
