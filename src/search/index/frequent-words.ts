/** Words that stand so often that the list of their places is long, and pairs of them are looked up as one. */
export interface FrequentWords {
	/** Words that stand more often than there are findings: each pair that begins with one has a list of its own. */
	heads: string[];
	/** Words that stand often, the heads among them: each pair of two of them has a list of its own. */
	words: string[];
}

/** How often a word stands, as a share of the number of findings. */
const often = { head: 1, word: 0.125 };

/** Which words of a library are frequent, by how often each stands. */
export function findFrequent(counts: ReadonlyMap<string, number>, findings: number): FrequentWords {
	const least = (share: number) =>
		[...counts].flatMap(([word, count]) => (count >= share * findings ? [word] : [])).sort();
	return { heads: least(often.head), words: least(often.word) };
}

/** The same, to be asked for pairs. */
export class FrequentPairs {
	readonly #heads: ReadonlySet<string>;
	readonly #words: ReadonlySet<string>;

	constructor({ heads, words }: FrequentWords) {
		this.#heads = new Set(heads);
		this.#words = new Set(words);
	}

	/** Whether all places where one word follows another have a list of their own. */
	has(first: string, second: string): boolean {
		return this.#heads.has(first) || (this.#words.has(first) && this.#words.has(second));
	}
}
