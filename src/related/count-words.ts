import { aName, numberStems, readWords } from './significant-words.ts';
import { fewestCounted, type WordWeights } from './word-weights.ts';

/** Counts in how many findings each word stands. Names are not counted. */
export function countWords(texts: Iterable<string>): WordWeights {
	const numbers = numberStems();
	const read = readWords(numbers, () => false);
	const counts: number[] = [];
	let findings = 0;
	for (const text of texts) {
		findings += 1;
		for (const number of new Set(read(text)))
			if (number !== aName) counts[number] = (counts[number] ?? 0) + 1;
	}
	return {
		findings,
		counts: new Map(
			numbers.stems.flatMap((stem, number): [string, number][] => {
				const count = counts[number] ?? 0;
				return count < fewestCounted ? [] : [[stem, count]];
			}),
		),
	};
}
