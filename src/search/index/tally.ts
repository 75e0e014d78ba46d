/** How often a finding has a word. */
export interface WordCount {
	count: number;
	/** Whether the word is among the first of the finding, which say what it is about. */
	early: boolean;
}

/** How often each finding has a word, told without the places at which it stands. */
export interface Tally {
	counts: ReadonlyMap<number, WordCount>;
	/** The findings under whose headings the word stands. */
	headed: ReadonlySet<number>;
}

/** Places at the beginning of a finding that say what it is about. */
export const firstWords = 15;

/** The sign of a finding that has not the word, nor a heading that has it. Beyond it no sign needs an escape in JSON but one. */
const firstSign = 0x23;

/** Halves of a pair are no characters of their own. */
const mostTold = (0xd800 - firstSign) >> 2;

/**
 * Tells how often findings have each of some words, a sign for each finding. Of "children" that is a tenth of the bytes of its places,
 * and as much as most searches need.
 */
export class TallyMaker {
	readonly #signs: Map<string, string[]>;

	constructor(words: readonly string[]) {
		this.#signs = new Map(words.map((word) => [word, []]));
	}

	/**
	 * Adds a finding, the next after the last.
	 *
	 * @param places its words, place by place
	 * @param headings words of the headings over it
	 */
	add(places: readonly string[], headings: readonly string[]): void {
		const found = new Map<string, { count: number; first: number }>();
		places.forEach((word, place) => {
			if (!this.#signs.has(word)) return;
			const known = found.get(word);
			if (known === undefined) found.set(word, { count: 1, first: place });
			else known.count += 1;
		});
		for (const [word, signs] of this.#signs) {
			const { count, first } = found.get(word) ?? { count: 0, first: Infinity };
			const early = first < firstWords ? 2 : 0;
			const headed = headings.includes(word) ? 1 : 0;
			signs.push(
				String.fromCharCode(firstSign + 4 * Math.min(count, mostTold - 1) + early + headed),
			);
		}
	}

	/** What is told of each word. */
	finish(): Map<string, string> {
		return new Map(Array.from(this.#signs, ([word, signs]) => [word, signs.join('')]));
	}
}

/** Reads what a `TallyMaker` wrote of a word. */
export function readTally(written: string): Tally {
	const counts = new Map<number, WordCount>();
	const headed = new Set<number>();
	for (let finding = 0; finding < written.length; finding += 1) {
		const sign = written.charCodeAt(finding) - firstSign;
		if ((sign & 1) === 1) headed.add(finding);
		if (sign >= 4) counts.set(finding, { count: sign >> 2, early: (sign & 2) === 2 });
	}
	return { counts, headed };
}

/** The tally of words that count as one. */
export function addTallies(tallies: readonly Tally[]): Tally {
	const [first, ...others] = tallies;
	if (first !== undefined && others.length === 0) return first;
	const counts = new Map(first?.counts);
	const headed = new Set(first?.headed);
	for (const other of others) {
		for (const finding of other.headed) headed.add(finding);
		for (const [finding, { count, early }] of other.counts) {
			const known = counts.get(finding);
			counts.set(finding, {
				count: count + (known?.count ?? 0),
				early: early || known?.early === true,
			});
		}
	}
	return { counts, headed };
}
