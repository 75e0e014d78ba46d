import { nameTrait, readTraits, type Trait } from './read-traits.ts';
import { numberStems, readWords } from './significant-words.ts';
import { weightOf, type WordWeights } from './word-weights.ts';

/** What many findings are about, as numbers: arrays that cost little memory. */
export interface WeighedFindings {
	/** Where the traits of each finding begin in the arrays below; one entry more than there are findings. */
	starts: Int32Array;
	/** Numbers of traits, ascending within a finding. */
	traits: Int32Array;
	/**
	 * How much of the finding each is, in parts of `wholeWeight`: of all together the square is its square. 0 where it does not
	 * count. Whole numbers, so that a sum of their products is the same in whatever order traits are numbered.
	 */
	weights: Uint16Array;
	/** How many different traits there are. */
	traitCount: number;
	/** The traits below this number are the frequent words. */
	frequentCount: number;
}

/** The weight of a trait that is all of a finding. Forty products of two weights fit into 32 bits. */
export const wholeWeight = 1 << 14;

/** How many traits of a finding count: those that weigh most. */
const counted = 40;

/** A word in a larger share of findings than this tells nothing. */
const commonest = 0.4;

/** A word in a larger share of findings than this is a frequent one. */
const frequent = 0.06;

/**
 * Weighs the words of findings. What comes of a finding depends on its words and on the weights, and on no other finding.
 *
 * @param texts of the findings, in their order
 */
export function weighFindings(texts: readonly string[], weights: WordWeights): WeighedFindings {
	const { findings, counts } = weights;
	const frequentStems = [...counts].flatMap(([stem, count]) =>
		count > findings * frequent ? [stem] : [],
	);
	const numbers = numberStems(frequentStems);
	const read = readWords(numbers, (stem) => counts.has(stem));
	const weigh = rememberWeights(numbers.stems, weights);
	// Frequent words keep their numbers, and all other traits come after them.
	const others = new Map<number, number>();
	const numberTrait = (key: number): number => {
		if (key < frequentStems.length) return key;
		const known = others.get(key) ?? frequentStems.length + others.size;
		others.set(key, known);
		return known;
	};

	const starts = new Int32Array(texts.length + 1);
	const traits: number[] = [];
	const values: number[] = [];
	texts.forEach((text, index) => {
		const own = normalise(readTraits(read(text), weigh), numbers.stems);
		for (const trait of own) trait.key = numberTrait(trait.key);
		own.sort((a, b) => a.key - b.key);
		for (const { key, weight } of own) {
			traits.push(key);
			values.push(weight);
		}
		starts[index + 1] = traits.length;
	});
	return {
		starts,
		traits: Int32Array.from(traits),
		weights: Uint16Array.from(values),
		traitCount: frequentStems.length + others.size,
		frequentCount: frequentStems.length,
	};
}

/** The weights of words by their numbers; 0 of those that are too common. */
function rememberWeights(stems: readonly string[], weights: WordWeights): (word: number) => number {
	const lightest = Math.sqrt(-Math.log(commonest));
	const known: number[] = [];
	return (word) => {
		const before = known[word];
		if (before !== undefined) return before;
		const weight = weightOf(stems[word] ?? '', weights);
		return (known[word] = weight < lightest ? 0 : weight);
	};
}

/** Leaves of the traits only those that weigh most a weight, and makes the length of all together 1. */
function normalise(traits: Trait[], stems: readonly string[]): Trait[] {
	const heaviest = traits.sort(
		(a, b) => b.weight - a.weight || (nameTrait(a.key, stems) < nameTrait(b.key, stems) ? -1 : 1),
	);
	const length = Math.sqrt(
		heaviest.slice(0, counted).reduce((sum, { weight }) => sum + weight * weight, 0),
	);
	heaviest.forEach((trait, rank) => {
		const share = rank < counted && length > 0 ? trait.weight / length : 0;
		trait.weight = Math.ceil(share * wholeWeight);
	});
	return heaviest;
}
