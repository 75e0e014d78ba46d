/**
 * How often findings have a word, told without the places at which it stands: for each finding of the library four times as often as it
 * has it, 2 more where it is among the first words, and 1 more where the finding stands under a heading of the word. A number for each is
 * read and added up in a moment.
 */
export type Tally = Uint32Array;

/** How often the findings that have a word have it. */
export interface WordCounts {
	/** Numbers of the findings, in order. */
	findings: Uint32Array;
	/** What a tally says of each, in the same place. */
	told: Uint32Array;
}

/** Writes what a tally says of a finding. */
export function tell(count: number, early: boolean, headed: boolean): number {
	return 4 * count + (early ? 2 : 0) + (headed ? 1 : 0);
}

/** How often a finding has a word of which this is told. */
export function countIn(told: number): number {
	return told >>> 2;
}

/** Whether the word is among the first of the finding, which say what it is about. */
export function isEarly(told: number): boolean {
	return (told & 2) === 2;
}

/** Whether it stands in a heading over the finding. */
export function isHeaded(told: number): boolean {
	return (told & 1) === 1;
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
			const told = tell(Math.min(count, mostTold - 1), first < firstWords, headings.includes(word));
			signs.push(String.fromCharCode(firstSign + told));
		}
	}

	/** What is told of each word. */
	finish(): Map<string, string> {
		return new Map(Array.from(this.#signs, ([word, signs]) => [word, signs.join('')]));
	}
}

/** Reads what a `TallyMaker` wrote of a word. */
export function readTally(written: string): Tally {
	const tally = new Uint32Array(written.length);
	for (let finding = 0; finding < written.length; finding += 1)
		tally[finding] = written.charCodeAt(finding) - firstSign;
	return tally;
}

/** The tally of words that count as one. */
export function addTallies(tallies: readonly Tally[]): Tally {
	const [first = new Uint32Array(), ...others] = tallies;
	if (others.length === 0) return first;
	const sum = first.slice();
	for (const other of others)
		for (let finding = 0; finding < sum.length; finding += 1) {
			const [one, more] = [sum[finding] ?? 0, other[finding] ?? 0];
			// How often adds up; early and headed a finding is where it is so for either.
			sum[finding] = (((one >>> 2) + (more >>> 2)) << 2) | ((one | more) & 3);
		}
	return sum;
}

/** The findings of a tally that have the word itself, and not only a heading of it. */
export function countTally(tally: Tally): WordCounts {
	let length = 0;
	for (const told of tally) if (countIn(told) > 0) length += 1;
	const [findings, told] = [new Uint32Array(length), new Uint32Array(length)];
	let at = 0;
	for (let finding = 0; finding < tally.length; finding += 1) {
		const one = tally[finding] ?? 0;
		if (countIn(one) === 0) continue;
		findings[at] = finding;
		told[at++] = one;
	}
	return { findings, told };
}
