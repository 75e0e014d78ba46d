import { countEdits } from './count-edits.ts';

/** Words of a text that are like others. */
export interface NearestWords {
	words: string;
	/** From 0, no letter alike, to 1, the same letters in the same order. */
	likeness: number;
}

/**
 * The words of a text that are most like a quotation that does not stand in it. Every run of as many words as the
 * quotation has, one more or one fewer, is compared with it.
 */
export function nearestWords(text: string, quotation: string): NearestWords | null {
	const words = text.split(/\s+/u).filter(Boolean);
	const count = quotation.trim().split(/\s+/u).length;
	let nearest: NearestWords | null = null;
	for (const length of [count, count + 1, count - 1]) {
		if (length < 1) continue;
		for (let start = 0; start + length <= words.length; start += 1) {
			const run = trimPunctuation(words.slice(start, start + length).join(' '), quotation);
			const likeness = likenessOf(run, quotation);
			if (likeness > (nearest?.likeness ?? 0)) nearest = { words: run, likeness };
		}
	}
	return nearest;
}

/**
 * How like two texts are: what share of their letters need not be changed to make one of the other. Capitals and the
 * form of quotation marks do not count.
 */
export function likenessOf(one: string, other: string): number {
	const [left, right] = [foldMarks(one).toLowerCase(), foldMarks(other).toLowerCase()];
	const longest = Math.max(left.length, right.length);
	return longest === 0 ? 0 : 1 - countEdits(left, right) / longest;
}

/** A text with its quotation marks and apostrophes straight. */
export function foldMarks(text: string): string {
	return text.replace(/[‘’‚‛]/gu, "'").replace(/[“”„‟]/gu, '"');
}

/** The names most like one that is unknown, nearest first: what a message offers. */
export function nearestNames(
	name: string,
	known: Iterable<string>,
	/** How many at most. */
	count = 4,
): string[] {
	return [...known]
		.map((candidate) => ({ candidate, likeness: likenessOf(candidate, name) }))
		.sort((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** A run of words without the punctuation at its ends, unless the quotation has some there too. */
function trimPunctuation(run: string, quotation: string): string {
	const start = /^[\p{L}\p{N}]/u.test(quotation) ? run.replace(/^[^\p{L}\p{N}]+/u, '') : run;
	return /[\p{L}\p{N}]$/u.test(quotation)
		? start.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')
		: start;
}
