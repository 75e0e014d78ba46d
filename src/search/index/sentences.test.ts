import { expect, it } from 'vitest';
import { splitWords } from '../words/words.ts';
import { findSentences, readSentences, writeSentences } from './sentences.ts';

function firstWords(text: string): string[] {
	const words = splitWords(text);
	return findSentences(text, words).map(
		(start) => words.find(({ position }) => position === start)?.word ?? '',
	);
}

it.each([
	['One two. Three four! Five? “Six” seven.', ['three', 'five', 'six']],
	['Help (early) is good.) Next one.', ['next']],
	['In St. Helens, e.g. Mr. Smith saw 4.5 cases. All were good.', ['all']],
	['Point one; point two: good. small letters go on', []],
	['First line\nSecond line', ['second']],
	['They were told. 12 children came.', ['12']],
])('in %j sentences begin with %j', (text, expected) => {
	expect(firstWords(text)).toEqual(expected);
});

it('reads the places that it wrote', () => {
	expect(readSentences(writeSentences([3, 70, 71, 2000]))).toEqual([3, 70, 71, 2000]);
});
