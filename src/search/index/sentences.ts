import type { TextWord } from '../words/words.ts';

/** What ends with a full stop and no sentence: "e.g.", "St. Helens", "Mr.". */
const abbreviation =
	/(?:^|[^\p{L}])(?:\p{L}|e\.g|i\.e|etc|cf|st|mr|mrs|ms|dr|prof|para|paras|vs|approx)\.$/iu;

/**
 * The places of words that begin a sentence, but for the first word. A sentence ends with a stop, a question or an exclamation mark
 * before a space and a capital letter, a digit or a quotation mark, and with each line.
 *
 * @param words of the text, as `splitWords` gives them
 */
export function findSentences(text: string, words: readonly TextWord[]): number[] {
	const starts: number[] = [];
	words.forEach((word, at) => {
		const before = words[at - 1];
		if (before === undefined) return;
		const between = text.slice(before.end, word.start);
		if (between.includes('\n') || endsSentence(text, before.end, between, word.start))
			starts.push(word.position);
	});
	return starts;
}

function endsSentence(text: string, end: number, between: string, start: number): boolean {
	const sign = /^[^.!?]{0,3}[.!?]+[)\]"'\u2019\u201d]{0,3}\s/u.exec(between);
	if (sign === null) return false;
	if (/^\.\s/u.test(between) && abbreviation.test(text.slice(Math.max(0, end - 8), end + 1)))
		return false;
	return /["'\u2018\u201c([]$/u.test(between) || /[\p{Lu}\p{Nd}]/u.test(text[start] ?? '');
}

/** The sign of no place; others follow it. */
const firstSign = 0x23;

/** Writes the places where sentences of a finding begin, a sign for each step from one to the next. */
export function writeSentences(starts: readonly number[]): string {
	return starts
		.map((start, at) => String.fromCharCode(firstSign + start - (starts[at - 1] ?? 0)))
		.join('');
}

/** Reads what `writeSentences` wrote. */
export function readSentences(written: string): number[] {
	let place = 0;
	return Array.from(
		{ length: written.length },
		(_, at) => (place += written.charCodeAt(at) - firstSign),
	);
}
