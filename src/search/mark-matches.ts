import { joinMark, lineMark } from './indexed-text.ts';
import type { IndexedFinding } from './search-index.ts';

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
 * Finds in a finding's own text what the index matched in its indexed text. A mark covers a word without
 * the signs around it, the whole of a joined word whose parts all match, and in a search for a phrase the
 * whole phrase.
 */
export function markMatches(
	{ content, locations }: Pick<IndexedFinding, 'content' | 'locations'>,
	type: 'words' | 'phrase',
): MarkedText {
	const matched = new Set(locations);
	const ranges: TextRange[] = [];
	let text = '';
	content.split(' ').forEach((indexedWord, position) => {
		const joined = indexedWord.startsWith(joinMark);
		const broken = indexedWord.startsWith(lineMark);
		const word = joined || broken ? indexedWord.slice(1) : indexedWord;
		if (position > 0 && !joined) text += broken ? '\n' : ' ';
		const core = coreOf(word, text.length);
		text += word;
		if (!matched.has(position) || core === null) return;
		const last = ranges.at(-1);
		if (last !== undefined && matched.has(position - 1) && (joined || type === 'phrase')) {
			last.end = core.end;
		} else ranges.push(core);
	});
	return { text, ranges };
}

/** Where the word stands without the signs around it, for a word at an offset; null if it is all signs. */
function coreOf(word: string, offset: number): TextRange | null {
	const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word);
	if (match === null) return null;
	const start = offset + match.index;
	return { start, end: start + match[0].length };
}
