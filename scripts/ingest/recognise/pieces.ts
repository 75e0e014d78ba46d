import { lowerMark, type Piece } from '../../../src/model/body.ts';
import { spaceBefore, type Block, type Segment } from '../blocks/block.ts';
import { mendWords } from './mend-words.ts';

/** Words between asterisks, as some extractions set italics: "*Working Together ..., 2010*". */
const emphasis = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

/** The pieces of a block's text: damaged words mended, stray grade lines taken out, both recorded. */
export function blockPieces(block: Block): Piece[] {
	return block.type === 'row' ? textPieces(block.cells.join(' ')) : segmentPieces(block.segments);
}

/** The pieces of some segments, with a space between lines. */
export function segmentPieces(segments: readonly Segment[]): Piece[] {
	let before = '';
	const open: Piece[] = [];
	/** The words since the last line that is read otherwise: emphasis may go on from line to line. */
	let words = '';
	const readWords = () => {
		open.push(...textPieces(words));
		words = '';
	};
	for (const segment of segments) {
		const between = spaceBefore(segment, before);
		before = segment.text;
		if (!segment.strayGrade && !segment.asPrinted && !segment.bearsNote) {
			words += between + segment.text;
			continue;
		}
		readWords();
		if (between !== '') open.push({ type: 'text', text: between });
		if (segment.strayGrade)
			open.push({ type: 'repair', rule: 'grade-displaced', was: segment.text, now: '' });
		else
			open.push(
				...(segment.asPrinted
					? printedPieces(segment.text)
					: markedPieces(segment.text, textPieces)),
			);
	}
	readWords();
	return mergeText(open);
}

/** The pieces of a printed line: its words as they are, and the raised digits that are marks of notes. */
function printedPieces(text: string): Piece[] {
	return markedPieces(text, (words) => [{ type: 'text', text: words }]);
}

/** The pieces of a line in which raised digits are marks of notes, its words read by `read`. */
function markedPieces(text: string, read: (words: string) => Piece[]): Piece[] {
	return text.split(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u).flatMap((part, index): Piece[] => {
		if (part === '') return [];
		return index % 2 === 1 ? [{ type: 'note-mark', note: lowerMark(part) }] : read(part);
	});
}

/** The pieces of extracted text: emphasis read, damaged words mended. */
export function textPieces(text: string): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(emphasis)) {
		pieces.push(...mendWords(text.slice(end, match.index)), {
			type: 'emphasis',
			pieces: mendWords(match[1] ?? ''),
		});
		end = match.index + match[0].length;
	}
	return [...pieces, ...mendWords(text.slice(end))];
}

/**
 * Takes a paragraph number out of the middle of its paragraph: "... a very 65. effective workforce".
 * Null if the number does not stand there on its own.
 */
export function extractNumber(pieces: readonly Piece[], number: number): Piece[] | null {
	const printed = new RegExp(`(?<=\\s)${number}\\.\\s+(?=\\S)`, 'u');
	const at = pieces.findIndex((piece) => piece.type === 'text' && printed.test(piece.text));
	const piece = pieces[at];
	if (piece?.type !== 'text') return null;
	const match = printed.exec(piece.text);
	if (!match) return null;
	const after = piece.text.slice(match.index + match[0].length);
	return [
		...pieces.slice(0, at),
		{ type: 'text', text: piece.text.slice(0, match.index) },
		{ type: 'repair', rule: 'number-displaced', was: match[0], now: '' },
		{ type: 'text', text: after },
		...pieces.slice(at + 1),
	];
}

/** Drops the first `length` characters of a text, which stand in its first piece: its printed number. */
export function dropStart(pieces: readonly Piece[], length: number): Piece[] {
	const [first, ...rest] = pieces;
	if (first?.type !== 'text') return [...pieces];
	const text = first.text.slice(length);
	return text === '' ? rest : [{ type: 'text', text }, ...rest];
}

function mergeText(pieces: readonly Piece[]): Piece[] {
	const merged: Piece[] = [];
	for (const piece of pieces) {
		const last = merged.at(-1);
		if (piece.type === 'text' && last?.type === 'text')
			merged[merged.length - 1] = { type: 'text', text: last.text + piece.text };
		else merged.push(piece);
	}
	return merged;
}
