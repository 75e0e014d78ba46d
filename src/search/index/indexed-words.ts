import { splitWords } from '../words/words.ts';

/**
 * Ends every word in the index. Pagefind finds all words that begin as the one asked for: with its end, "care" is
 * the beginning of no other word. Both signs are letters for Pagefind, which drops all that is none, and no report
 * has them.
 */
const wordEnd = '\ua78f';

/** Stands for the apostrophe within a word: "o'brien" is not "obrien", nor the end of "council's" an "s". */
const apostrophe = '\ua78c';

/** Keeps a place free. Pagefind counts what white space parts, whether or not it has letters. */
const freePlace = '¶';

/**
 * The words of a finding as the index is given them: white space parts them, and each stands at the place that
 * `splitWords` gives it, counted from 0.
 */
export function toIndexedWords(text: string): string[] {
	const words: string[] = [];
	for (const { word, position } of splitWords(text)) {
		while (words.length < position) words.push(freePlace);
		words.push(toTerm(word));
	}
	// The last word of one finding and the first of the next are no phrase.
	words.push(freePlace);
	return words;
}

/** What to ask the index for, to have a word of `splitWords` in this form alone. */
export function toTerm(word: string): string {
	return word.replaceAll("'", apostrophe) + wordEnd;
}
