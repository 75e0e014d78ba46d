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
	const known = new Map<string, number[]>();
	/** The stems of what stands between two spaces, each with what it weighs. */
	const stemsOf = (written: string): number[] => {
		let stems = known.get(written);
		if (stems === undefined) {
			stems = read(written).filter((number) => number !== aName);
			known.set(written, stems);
		}
		return stems;
	};
	const weightOfStem = (number: number): number => weightOf(numbers.stems[number] ?? '', weights);
	// The findings that are related to one are quoted one after another.
	let last = { text: '', stems: new Set<number>() };
	return (text, other) => {
		const line = text.replace(/\s+/gu, ' ').replace(/^• /u, '').trim();
		if (line.length <= length) return line;
		if (last.text !== other)
			last = { text: other, stems: new Set(other.split(/\s+/u).flatMap(stemsOf)) };
		const { start, end } = findBest(
			placeWords(line, stemsOf, last.stems),
			weightOfStem,
			length - 2,
		);
		return cut(line, start, end);
	};
}

/** A word of a line, with those of its stems that the other text has. */
interface PlacedWord {
	start: number;
	end: number;
	stems: readonly number[];
	/** Whether a sentence begins with it. */
	begins: boolean;
}

function placeWords(
	line: string,
	stemsOf: (written: string) => readonly number[],
	shared: ReadonlySet<number>,
): PlacedWord[] {
	let start = 0;
	let begins = true;
	return line.split(' ').map((written) => {
		const word = {
			...{ start, end: start + written.length, begins },
			stems: stemsOf(written).filter((number) => shared.has(number)),
		};
		start = word.end + 1;
		begins = /[.!?:•]$/u.test(written);
		return word;
	});
}

/** The stretch of a line that has most of what is shared. It begins with a sentence, or with a word that is shared. */
function findBest(
	words: readonly PlacedWord[],
	weigh: (stem: number) => number,
	length: number,
): { start: number; end: number } {
	let best = { worth: -1, start: 0, end: 0 };
	for (const [at, { start, stems, begins }] of words.entries()) {
		if (!begins && stems.length === 0) continue;
		const inside = new Set<number>();
		let worth = begins ? atBeginning : 0;
		let end = start;
		for (let next = at; next < words.length; next += 1) {
			const word = words[next];
			if (!word || word.end - start > length) break;
			end = word.end;
			for (const stem of word.stems) {
				if (inside.has(stem)) continue;
				inside.add(stem);
				worth += weigh(stem);
			}
		}
		if (worth > best.worth) best = { worth, start, end };
	}
	return best;
}

function cut(line: string, start: number, end: number): string {
	const words = line.slice(start, end);
	const before = start > 0 && !/^\p{Lu}/u.test(words) ? '…' : '';
	if (end === line.length || /[.!?]$/u.test(words)) return before + words;
	return `${before}${words.replace(/[,;:–-]$/u, '').trimEnd()}…`;
}
