/**
 * Ends every word in the index. Pagefind finds all words that begin as the one asked for: with its end, "care" is
 * the beginning of no other word. Both signs are letters for Pagefind, which drops all that is none, and no report
 * has them.
 */
const wordEnd = '\ua78f';

/** Stands for the apostrophe within a word: "o'brien" is not "obrien", nor the end of "council's" an "s". */
const apostrophe = '\ua78c';

/** Keeps a place free. Pagefind counts what white space parts, whether or not it has letters. */
export const freePlace = '¶';

/** What to ask the index for, to have a word of `splitWords` in this form alone. */
export function toTerm(word: string): string {
	return word.replaceAll("'", apostrophe) + wordEnd;
}

/**
 * What to ask the index for, to have a frequent word. Pagefind writes words that follow each other in the alphabet into one file, so a
 * long list would be loaded with each short one beside it, that of "and" with "always": these begin so that they stand together at the
 * end of all, the longest last.
 *
 * @param rank 2 of the most frequent
 */
export function toFrequentTerm(word: string, rank: 1 | 2): string {
	return wordEnd.repeat(1 + rank) + toTerm(word);
}

/** Ends the name of a term of the glossary in the index, which is no word of a finding. A small letter: at a capital Pagefind parts words. */
const nameEnd = '\ua78e';

/** What to ask the index for, to have the places where a term of the glossary is used under any of its names. */
export function toNameTerm(slug: string): string {
	return slug.replaceAll('-', '') + nameEnd;
}

/**
 * What to ask the index for, to have the places where one frequent word follows another. It begins as no word does, or else the first
 * word would find it too.
 */
export function toPairTerm(first: string, second: string): string {
	return wordEnd + toTerm(first) + toTerm(second);
}
