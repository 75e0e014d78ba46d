/** Words of a text that are like others. */
export interface NearestWords {
	words: string;
	/** From 0, nothing alike, to 1, the same letters in the same order. */
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
 * How like two texts are: the pairs of neighbouring letters that both have, as a share of all their pairs (the
 * coefficient of Dice). Capitals and the form of quotation marks do not count. It tells a misspelt word or a word
 * left out from other words, and needs no tuning.
 */
export function likenessOf(one: string, other: string): number {
	const [left, right] = [letterPairs(one), letterPairs(other)];
	if (left.length + right.length === 0) return 0;
	const unmatched = new Map<string, number>();
	for (const pair of right) unmatched.set(pair, (unmatched.get(pair) ?? 0) + 1);
	let shared = 0;
	for (const pair of left) {
		const count = unmatched.get(pair) ?? 0;
		if (count === 0) continue;
		unmatched.set(pair, count - 1);
		shared += 1;
	}
	return (2 * shared) / (left.length + right.length);
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
	return /[\p{L}\p{N}]$/u.test(quotation) ? start.replace(/[^\p{L}\p{N}]+$/u, '') : start;
}

function letterPairs(text: string): string[] {
	const letters = foldMarks(text).toLowerCase();
	return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) =>
		letters.slice(at, at + 2),
	);
}
