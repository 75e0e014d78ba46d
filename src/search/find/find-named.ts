import type { KnownNames } from '../index/manifest.ts';
import { splitWords } from '../words/words.ts';

/** A term of the glossary that a reader asked for by its letters. */
export interface NamedTerm {
	slug: string;
	/** Its names but the one that was typed, as the glossary writes them. */
	names: string[];
	/** Words of all its names, in the plural too, to be marked. */
	marks: string[][];
}

/** Letters that are a word as well: only in capitals are they a term's. */
const alsoWords: ReadonlySet<string> = new Set(['nice', 'mash', 'cash', 'act', 'aim', 'cat']);

/**
 * Finds the term whose letters were typed: "LAC", "lac", "NQSWs", "s47". A whole name ("looked after children") is no letters, and
 * stays what was typed.
 *
 * @param word as `splitWords` gives it
 */
export function findNamed(
	word: string,
	capitals: boolean,
	terms: KnownNames['terms'],
): NamedTerm | undefined {
	if (alsoWords.has(word) && !capitals) return undefined;
	for (const [slug, term, acronym, ...others] of terms) {
		const names = [term, ...(acronym === '' ? [] : [acronym]), ...others];
		const typed = names.find((name) => isLetters(name) && isForm(word, name.toLowerCase()));
		if (typed === undefined) continue;
		return {
			slug,
			names: names.filter((name) => name !== typed),
			marks: marksOf([slug, term, acronym, ...others]),
		};
	}
	return undefined;
}

/** Whether a name is one word of capitals, or of letters with a number. */
function isLetters(name: string): boolean {
	return /^(?:\p{Lu}{2,}|\p{L}{1,3}\d+)$/u.test(name);
}

function isForm(word: string, letters: string): boolean {
	return word === letters || word === `${letters}s`;
}

/** The words of all names of a term, in the plural too, to be marked. */
export function marksOf([, ...names]: KnownNames['terms'][number]): string[][] {
	return names
		.filter((name) => name !== '')
		.flatMap((name) => {
			const words = splitWords(name).map(({ word }) => word);
			return [words, [...words.slice(0, -1), `${words.at(-1) ?? ''}s`]];
		});
}
