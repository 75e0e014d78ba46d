import type { ExcerptPiece } from './excerpt.ts';

/** Characters that stay. */
const length = 150;

/** Characters that stay before the first marked word. */
const lead = 40;

/** Shortens an excerpt to a few lines around its first marked word. It is cut between words. */
export function shortenExcerpt(excerpt: readonly ExcerptPiece[]): ExcerptPiece[] {
	const text = excerpt.map((piece) => piece.text).join('');
	const marked = excerpt.findIndex((piece) => piece.marked);
	const before = excerpt.slice(0, Math.max(0, marked)).map((piece) => piece.text);
	const mark = before.join('').length;
	const start = cutBefore(text, mark);
	const end = cutAfter(text, start, mark);
	const pieces: ExcerptPiece[] = start > 0 ? [{ text: '… ', marked: false }] : [];
	let at = 0;
	for (const piece of excerpt) {
		const kept = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (kept !== '') pieces.push({ text: kept, marked: piece.marked });
		at += piece.text.length;
	}
	return end < text.length ? [...pieces, { text: ' …', marked: false }] : pieces;
}

/** Where to begin, for an excerpt whose first mark is at an offset. */
function cutBefore(text: string, mark: number): number {
	if (mark <= lead) return 0;
	const from = mark - lead;
	const space = text.slice(from - 1, mark).search(/\s/u);
	return space < 0 ? mark : from + space;
}

/** Where to end, for an excerpt that begins at an offset, and never before its first mark. */
function cutAfter(text: string, start: number, mark: number): number {
	const to = start + length;
	if (to >= text.length) return text.length;
	const space = text.slice(start, to + 1).search(/\s\S*$/u);
	return start + space > mark ? start + space : to;
}
