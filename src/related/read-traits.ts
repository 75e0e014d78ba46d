import { aName } from './significant-words.ts';

/** A trait of a finding: a word, or two side by side. */
export interface Trait {
	/** Tells it from all others: the number of a word, or of two words made one. */
	key: number;
	weight: number;
}

/** More than the numbers of words that there can be. */
const room = 2 ** 22;

/** What two words side by side weigh, for what each of them does. */
const pairWeight = 0.8;

/**
 * The traits of a text, each once, those without weight too. Two words count as side by side where only words without weight stand
 * between them.
 *
 * @param words their numbers, as `readWords` gives them
 * @param weigh the weight of a word by its number
 */
export function readTraits(words: readonly number[], weigh: (word: number) => number): Trait[] {
	const times = new Map<number, number>();
	const count = (key: number): void => {
		times.set(key, (times.get(key) ?? 0) + 1);
	};
	let before = aName;
	for (const word of words) {
		if (word === aName) {
			before = aName;
			continue;
		}
		count(word);
		if (weigh(word) === 0) continue;
		if (before !== aName) count((before + 1) * room + word);
		before = word;
	}
	return Array.from(times, ([key, number]) => ({
		key,
		weight: weighKey(key, weigh) * (1 + Math.log(number)),
	}));
}

/** The words of a trait: "core group". */
export function nameTrait(key: number, stems: readonly string[]): string {
	const [first, second] = wordsOf(key);
	return first === undefined
		? (stems[second] ?? '')
		: `${stems[first] ?? ''} ${stems[second] ?? ''}`;
}

/** Whether a trait is a word alone. */
export function isWord(key: number): boolean {
	return key < room;
}

function weighKey(key: number, weigh: (word: number) => number): number {
	const [first, second] = wordsOf(key);
	return first === undefined ? weigh(second) : pairWeight * Math.sqrt(weigh(first) * weigh(second));
}

function wordsOf(key: number): [first: number | undefined, second: number] {
	return isWord(key) ? [undefined, key] : [Math.floor(key / room) - 1, key % room];
}
