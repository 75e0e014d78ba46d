/** Letters in which two forms of a word may differ at its end: "visits" and "visiting". */
const ending = 3;

/**
 * Whether a text has every one of some words, in any form, the last of them perhaps not typed to its end. Pagefind
 * itself leaves out what no record has, and takes a shorter word for a longer one: "super" for "supervision".
 */
export function hasWords(text: string, words: string): boolean {
	const there = splitWords(text);
	return splitWords(words).every((word) =>
		there.some((other) => sharedLength(word, other) >= Math.min(word.length, minimumShared(word))),
	);
}

function minimumShared(word: string): number {
	return Math.max(ending, word.length - ending);
}

function sharedLength(word: string, other: string): number {
	let length = 0;
	while (length < word.length && word[length] === other[length]) length += 1;
	return length;
}

function splitWords(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
