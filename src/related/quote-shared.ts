import { aName, numberStems, readWords } from './significant-words.ts';
import { weightOf, type WordWeights } from './word-weights.ts';

/** Gives of a text the words that say what another one says too. */
export type QuoteShared = (text: string, other: string) => string;

/** What a beginning of a sentence is worth: a word that both have, and more. */
const atBeginning = 3;

/**
 * Makes a function that quotes texts in a line.
 *
 * @param length the most characters that it quotes, with the marks of omission
 */
export function quoteShared(weights: WordWeights, length: number): QuoteShared {
	const numbers = numberStems();
	const read = readWords(numbers, () => true);
	const weigh = (written: string): number[] => read(written).filter((number) => number !== aName);
	return (text, other) => {
		const line = text.replace(/\s+/gu, ' ').replace(/^• /u, '').trim();
		if (line.length <= length) return line;
		const shared = new Set(weigh(other));
		const places = Array.from(line.matchAll(/\S+/gu), ({ 0: word, index }) => ({
			start: index,
			end: index + word.length,
			stems: weigh(word).filter((number) => shared.has(number)),
		}));
		let best = { worth: -1, start: 0, end: 0 };
		places.forEach(({ start }, at) => {
			const isBeginning = at === 0 || /[.!?:•]\s$/u.test(line.slice(Math.max(0, start - 2), start));
			const inside = places.slice(at).filter(({ end }) => end - start <= length - 2);
			const stems = new Set(inside.flatMap((place) => place.stems));
			const worth =
				[...stems].reduce(
					(sum, number) => sum + weightOf(numbers.stems[number] ?? '', weights),
					0,
				) + (isBeginning ? atBeginning : 0);
			if (worth > best.worth) best = { worth, start, end: inside.at(-1)?.end ?? start };
		});
		const words = line.slice(best.start, best.end);
		const ends = best.end === line.length || /[.!?]$/u.test(words);
		return `${best.start > 0 && !/^\p{Lu}/u.test(words) ? '…' : ''}${ends ? words : `${words.replace(/[,;:–-]$/u, '').trimEnd()}…`}`;
	};
}
