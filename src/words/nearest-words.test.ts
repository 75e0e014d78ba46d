import { expect, test } from 'vitest';
import { likenessOf, nearestNames, nearestWords } from './nearest-words.ts';

test('finds the words that were meant, though one is misspelt or left out', () => {
	const text = 'The council has a strong workforce strategy. It has few vacancies.';
	expect(nearestWords(text, 'a strong work force strategy')?.words).toBe(
		'a strong workforce strategy',
	);
	expect(nearestWords(text, 'It has vacancies')?.words).toBe('It has few vacancies');
	expect(nearestWords(text, 'few vacancy.')?.words).toBe('few vacancies.');
});

test('measures likeness from nothing to all, whatever the capitals and quotation marks', () => {
	expect(likenessOf('board', 'xyz')).toBe(0);
	expect(likenessOf('The board’s', "the BOARD's")).toBe(1);
	expect(likenessOf('night', 'nacht')).toBe(0.6);
});

test('finds nothing in a text without words', () => {
	expect(nearestWords('', 'words')).toBeNull();
	expect(likenessOf('', '')).toBe(0);
});

test('offers the names most like one, nearest first', () => {
	expect(nearestNames('strenght-1', ['p1', 'strength-2', 'strength-1'], 2)).toEqual([
		'strength-1',
		'strength-2',
	]);
});
