import { toFrequentTerm, toTerm } from './indexed-words.ts';

/** Words that stand so often that the list of their places is long. */
export interface FrequentWords {
	/** Words that stand more often than there are findings: each pair that begins with one has a list of its own. */
	heads: string[];
	/** Words that stand often, the heads among them: each pair of two of them has a list of its own. */
	words: string[];
}

/** How often a word stands, as a share of the number of findings. */
const often = { head: 1, word: 0.125, tallied: 0.4 };

/** In a small library each list is short, and a tally would be one more file to ask for. */
const fewestTallied = 500;

/** Which words of a library are frequent, by how often each stands. */
export function findFrequent(counts: ReadonlyMap<string, number>, findings: number): FrequentWords {
	return {
		heads: listWords(counts, often.head * findings),
		words: listWords(counts, often.word * findings),
	};
}

/** The words whose places are so many that how often each finding has them is told besides (`tally.ts`). */
export function findTallied(counts: ReadonlyMap<string, number>, findings: number): string[] {
	return listWords(counts, Math.max(fewestTallied, often.tallied * findings));
}

function listWords(counts: ReadonlyMap<string, number>, least: number): string[] {
	return [...counts].flatMap(([word, count]) => (count >= least ? [word] : [])).sort();
}

/** The same, to be asked. */
export class KnownFrequent {
	readonly #heads: ReadonlySet<string>;
	readonly #words: ReadonlySet<string>;

	constructor({ heads, words }: FrequentWords) {
		this.#heads = new Set(heads);
		this.#words = new Set(words);
	}

	/** Whether all places where one word follows another have a list of their own. */
	hasPair(first: string, second: string): boolean {
		return this.#heads.has(first) || (this.#words.has(first) && this.#words.has(second));
	}

	/** What to ask the index for, to have the places of a word. */
	toTerm(word: string): string {
		if (this.#heads.has(word)) return toFrequentTerm(word, 2);
		return this.#words.has(word) ? toFrequentTerm(word, 1) : toTerm(word);
	}
}
