import { raiseMark, type Piece } from '../model/body.ts';
import type { Mark, UnfoundRepair } from './mark.ts';
import { type Squeezed, squeeze } from './squeeze.ts';

/** Marks by the number of their line, in order within it, and the repairs that have no place. */
export interface PlacedPieces {
	marks: { line: number; mark: Mark }[];
	unfound: Omit<UnfoundRepair, 'line'>[];
}

/**
 * Finds where the repairs and gaps among some pieces of text stand in the source.
 *
 * Walks the pieces through the source in order, so that each repair is sought after the words before it: of two
 * repairs of the same word each finds its own. Text that the source has otherwise (a hand-corrected report) is
 * passed over, and the walk goes on at the last place that agreed.
 *
 * @param pieces - The pieces of one part of a report, in reading order.
 * @param source - The lines that this part was read from.
 * @param printed - What the source prints before the text: "- 17.".
 */
export function placePieces(
	pieces: readonly Piece[],
	source: Squeezed,
	printed = '',
): PlacedPieces {
	const placed: PlacedPieces = { marks: [], unfound: [] };
	const mark = squeeze(printed);
	let cursor = source.text.startsWith(mark) ? mark.length : 0;

	const walk = (piece: Piece): void => {
		switch (piece.type) {
			case 'text': {
				cursor = endOf(source, piece.text, cursor) ?? cursor;
				return;
			}
			case 'note-mark': {
				cursor = endOf(source, raiseMark(piece.note), cursor) ?? cursor;
				return;
			}
			case 'emphasis':
				return piece.pieces.forEach(walk);
			case 'gap': {
				const { line, offset } = placeAfter(source, cursor);
				placed.marks.push({ line, mark: { type: 'gap', start: offset, end: offset } });
				return;
			}
			case 'repair': {
				const end = endOf(source, piece.was, cursor);
				if (end === null) {
					placed.unfound.push({ rule: piece.rule, was: piece.was });
					return;
				}
				placed.marks.push(...mendMarks(source, end - squeeze(piece.was).length, end, piece));
				cursor = end;
			}
		}
	};
	pieces.forEach(walk);
	return placed;
}

/** Where a text ends that is sought from the cursor on; null where there is no such text. */
function endOf(source: Squeezed, text: string, cursor: number): number | null {
	const sought = squeeze(text);
	const found = source.text.indexOf(sought, cursor);
	return found < 0 ? null : found + sought.length;
}

/** The marks of one mend: a mark for each line that it touches. */
function mendMarks(
	source: Squeezed,
	start: number,
	end: number,
	{ rule, now }: Extract<Piece, { type: 'repair' }>,
): PlacedPieces['marks'] {
	if (start === end) {
		const { line, offset } = placeBefore(source, start);
		return [
			{ line, mark: { type: 'mend', rule, start: offset, end: offset, now, continues: false } },
		];
	}
	const spans = new Map<number, { start: number; end: number }>();
	for (let index = start; index < end; index += 1) {
		const line = source.lines[index] ?? 1;
		const column = source.columns[index] ?? 0;
		spans.set(line, { start: spans.get(line)?.start ?? column, end: column + 1 });
	}
	const last = source.lines[end - 1];
	return [...spans].map(([line, span]) => ({
		line,
		mark: { type: 'mend', rule, ...span, now, continues: line !== last },
	}));
}

/** The place just before a character; after the last one where there is none. */
function placeBefore(source: Squeezed, index: number): { line: number; offset: number } {
	const line = source.lines[index];
	const offset = source.columns[index];
	return line === undefined || offset === undefined ? placeAfter(source, index) : { line, offset };
}

/** The place just after the character before this index; the beginning where there is none. */
function placeAfter(source: Squeezed, index: number): { line: number; offset: number } {
	const column = source.columns[index - 1];
	return {
		line: source.lines[index - 1] ?? source.lines[0] ?? 1,
		offset: column === undefined ? (source.columns[0] ?? 0) : column + 1,
	};
}
