import type { MarkedText, TextRange } from './mark-matches.ts';

/** A piece of an excerpt. */
export interface ExcerptPiece {
	text: string;
	/** Whether the search matched it. */
	marked: boolean;
}

/** Characters of a finding that a result shows; a finding little longer than that is shown whole. */
const length = 360;

/** Characters shown before the first marked word of a cut finding. */
const lead = 80;

/**
 * The part of a finding that a result shows, cut between words and with an ellipsis where it is cut: the
 * stretch that holds the most marks, and of several such the first.
 */
export function makeExcerpt({ text, ranges }: MarkedText): ExcerptPiece[] {
	if (text.length <= length + lead) return pieces(text, ranges, { start: 0, end: text.length });
	const starts = ranges.map((range) => Math.max(0, range.start - lead));
	const best = starts.reduce(
		(chosen, start) => (countWithin(ranges, start) > countWithin(ranges, chosen) ? start : chosen),
		starts[0] ?? 0,
	);
	const window = wholeWords(text, Math.min(best, text.length - length));
	const shown = pieces(text, ranges, window);
	if (window.start > 0) shown.unshift({ text: '… ', marked: false });
	if (window.end < text.length) shown.push({ text: ' …', marked: false });
	return shown;
}

function countWithin(ranges: readonly TextRange[], start: number): number {
	return ranges.filter((range) => range.start >= start && range.end <= start + length).length;
}

/** A window of `length` characters, made smaller to begin after a space and end before one. */
function wholeWords(text: string, from: number): TextRange {
	const start = from === 0 ? 0 : from + text.slice(from - 1).search(/\s/u);
	const end = Math.min(text.length, from + length);
	if (end === text.length) return { start, end };
	const cut = text.slice(start, end + 1).search(/\s\S*$/u);
	return { start, end: cut > 0 ? start + cut : end };
}

function pieces(text: string, ranges: readonly TextRange[], window: TextRange): ExcerptPiece[] {
	const found: ExcerptPiece[] = [];
	let at = window.start;
	for (const { start, end } of ranges) {
		if (start < window.start || end > window.end) continue;
		found.push(
			{ text: text.slice(at, start), marked: false },
			{ text: text.slice(start, end), marked: true },
		);
		at = end;
	}
	found.push({ text: text.slice(at, window.end), marked: false });
	return found.filter((piece) => piece.text !== '');
}
