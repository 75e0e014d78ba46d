import { stemWord } from '../search/words/stem.ts';

/** Gives stems their numbers, the same for each as long as it is used. */
export interface StemNumbers {
	numberOf: (stem: string) => number;
	/** The stems by their numbers. */
	stems: readonly string[];
}

/** Numbers stems in the order in which they come, after those that are given. */
export function numberStems(first: Iterable<string> = []): StemNumbers {
	const numbers = new Map<string, number>();
	const stems: string[] = [];
	const numberOf = (stem: string): number => {
		let number = numbers.get(stem);
		if (number === undefined) {
			number = stems.length;
			numbers.set(stem, number);
			stems.push(stem);
		}
		return number;
	};
	for (const stem of first) numberOf(stem);
	return { numberOf, stems };
}

/** Stands in a list of words where a name does: what is before it and what is after it do not stand side by side. */
export const aName = -1;

/**
 * Reads texts into the numbers of their stems, in the order of the words; words of one or two letters are left out. A word with a
 * capital that no beginning of a sentence explains is a name, unless `isWord` knows it.
 */
export function readWords(
	{ numberOf }: StemNumbers,
	isWord: (stem: string) => boolean,
): (text: string) => number[] {
	// A library has five million words of fifty thousand forms.
	const forms = new Map<string, { number: number; isNamed: boolean }>();
	const read = (written: string): { number: number; isNamed: boolean } => {
		const stem = stemWord(written.toLowerCase().split(/['’]/u)[0] ?? '');
		const isNamed = /^\p{Lu}\p{Ll}/u.test(written) && !isWord(stem);
		const form = { number: numberOf(stem), isNamed };
		forms.set(written, form);
		return form;
	};
	return (text) => {
		const numbers: number[] = [];
		for (const { 0: written, index } of text.matchAll(wordPattern)) {
			const { number, isNamed } = forms.get(written) ?? read(written);
			numbers.push(
				isNamed && !beginning.test(text.slice(Math.max(0, index - 3), index)) ? aName : number,
			);
		}
		return numbers;
	};
}

const wordPattern = /\p{L}{3,}(?:['’]\p{Ll}+)?/gu;

/** What stands before the first word of a sentence or an item. */
const beginning = /^\s*$|[.!?:;\n•“‘"]\s{0,2}$/u;
