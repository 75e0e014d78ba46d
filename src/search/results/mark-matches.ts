import { splitWords, type TextWord } from '../words/words.ts';

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface TextRange {
	start: number;
	end: number;
}

/** A text with the places in it that a search matched. */
export interface MarkedText {
	/** As a reader reads it. */
	text: string;
	/** Matched words, or whole phrases, in order; none overlaps another. */
	ranges: TextRange[];
}

/**
 * Finds in a text what a search matched: each word, each phrase as one, and the whole of a joined word
 * such as "self-harm" where both its parts are marked.
 *
 * @param marks words and phrases, each a list of its words as `splitWords` gives them
 */
export function markMatches(text: string, marks: readonly (readonly string[])[]): MarkedText {
	const words = splitWords(text);
	const byFirst = Map.groupBy(marks, ([first = '']) => first);
	const ranges: TextRange[] = [];
	words.forEach((word, index) => {
		for (const mark of byFirst.get(word.word) ?? []) {
			const last = words[index + mark.length - 1];
			if (last === undefined || !stands(mark, words, index)) continue;
			add(ranges, { start: word.start, end: last.end }, text);
		}
	});
	return { text, ranges };
}

function stands(mark: readonly string[], words: readonly TextWord[], index: number): boolean {
	const first = words[index]?.position ?? 0;
	return mark.every((word, offset) => {
		const found = words[index + offset];
		return found?.word === word && found.position === first + offset;
	});
}

function add(ranges: TextRange[], range: TextRange, text: string): void {
	const before = ranges.at(-1);
	const joined =
		before !== undefined && /^[-\u2010-\u2014/]?$/u.test(text.slice(before.end, range.start));
	if (before !== undefined && (range.start < before.end || joined))
		before.end = Math.max(before.end, range.end);
	else ranges.push(range);
}
