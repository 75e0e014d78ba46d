import {
	piecesOf,
	type BodyNode,
	type Furniture,
	type Note,
	type Piece,
} from '../../../src/model/body.ts';
import { formatSourceRange, linesOf, type SourceRange } from '../../../src/model/source-range.ts';
import type { SourceLine } from '../read/source-document.ts';
import { dropStart, segmentPieces } from './pieces.ts';

/** A note as it was found: its mark in ordinary digits, and its lines from the one with the mark. */
export interface FoundNote {
	mark: string;
	lines: readonly SourceLine[];
}

/**
 * Puts each note after the finding that bears its mark, or at the end where no finding does. Marks may begin anew on
 * each page, and that of the cover is in no finding: so a mark takes the next note after it, and none from before.
 */
export function placeNotes(body: readonly BodyNode[], notes: readonly FoundNote[]): BodyNode[] {
	const waiting = notes.map(toNote);
	const placed = visit(body, waiting);
	// The cover's marks are in no finding: its notes follow the cover.
	const start = body.findIndex((node) => node.type !== 'furniture');
	const textBegins = firstLine(body[start]?.source ?? 'l1');
	const isOfCover = ({ source }: Note) => firstLine(source) < textBegins;
	return [
		...placed.slice(0, start),
		...waiting.filter(isOfCover),
		...placed.slice(start),
		...waiting.filter((note) => !isOfCover(note)),
	];
}

/** All running heads and feet of a document as one element: nobody reads them, but every word has its place. */
export function pageFurniture(lines: readonly SourceLine[]): Furniture[] {
	if (lines.length === 0) return [];
	return [
		{
			type: 'furniture',
			kind: 'page-furniture',
			source: formatSourceRange(lines.map(({ number }) => number)),
			text: lines.map(({ text }) => text).join(' '),
		},
	];
}

function toNote({ mark, lines }: FoundNote): Note {
	const pieces = segmentPieces(
		lines.map(({ number: line, text }) => ({ line, text, asPrinted: true as const })),
	);
	const [first, ...rest] = pieces;
	const words = first?.type === 'note-mark' ? rest : dropStart(pieces, mark.length);
	const [opening] = words;
	const blank =
		opening?.type === 'text' ? opening.text.length - opening.text.trimStart().length : 0;
	return {
		type: 'note',
		mark,
		source: rangesInOrder(lines.map(({ number }) => number)),
		pieces: dropStart(words, blank),
	};
}

/** Lines as a source range in their own order: the mark of an extracted note may stand below its words. */
function rangesInOrder(lines: readonly number[]): SourceRange {
	const turn = lines.findIndex((line, index) => line < (lines[index - 1] ?? 0));
	if (turn < 0) return formatSourceRange(lines);
	return `${formatSourceRange(lines.slice(0, turn))},${rangesInOrder(lines.slice(turn))}`;
}

function visit(nodes: readonly BodyNode[], waiting: Note[]): BodyNode[] {
	return nodes.flatMap((node): BodyNode[] => {
		if (node.type === 'section') {
			const own = take(node.heading, node.source, waiting);
			return [{ ...node, children: [...own, ...visit(node.children, waiting)] }];
		}
		return node.type === 'finding'
			? [node, ...take(node.blocks.flatMap(piecesOf), node.source, waiting)]
			: [node];
	});
}

/** The notes whose marks stand in some pieces of `source`: each the first of its mark that waits below. */
function take(pieces: readonly Piece[], source: SourceRange, waiting: Note[]): Note[] {
	return pieces.flatMap((piece): Note[] => {
		if (piece.type !== 'note-mark') return [];
		const at = waiting.findIndex(
			(note) => note.mark === piece.note && firstLine(note.source) > firstLine(source),
		);
		return at < 0 ? [] : waiting.splice(at, 1);
	});
}

function firstLine(source: SourceRange): number {
	return linesOf(source)[0] ?? 0;
}
