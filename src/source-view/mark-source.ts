import {
	piecesOf,
	raiseMark,
	type BodyNode,
	type Finding,
	type FurnitureKind,
	type Piece,
	type ReportBody,
} from '../model/body.ts';
import type { ReceivedLine } from '../model/source-lines.ts';
import { linesOf, type SourceRange } from '../model/source-range.ts';
import type { Mark, UnfoundRepair } from './mark.ts';
import { placePieces } from './place-pieces.ts';
import { squeezeLines } from './squeeze.ts';

/** What a line of the source became. */
export type LineRole =
	/** White space only. */
	| { type: 'blank' }
	| { type: 'furniture'; kind: FurnitureKind }
	/** `depth` counts the headings above it: 0 for a section directly under the report's title. */
	| { type: 'heading'; id: string; depth: number }
	/** The findings that the line belongs to; two where the source runs them together. */
	| { type: 'finding'; ids: [string, ...string[]] }
	| { type: 'grade-line' }
	| { type: 'judgement-record' }
	/** `mark` is the note's own, in ordinary digits: "2". */
	| { type: 'note'; mark: string }
	/** Words that no part of the report claims. */
	| { type: 'unplaced' };

/** One line of the source, with what the conversion made of it. */
export interface SourceLine {
	/** Its number, from 1 over the whole document. */
	number: number;
	/** The line as received. */
	text: string;
	/** The page that it stands on, from 1; null where the document does not say. */
	page: number | null;
	role: LineRole;
	/** What was done in it, from left to right; no two overlap. */
	marks: Mark[];
}

/** A source with what the conversion made of it. */
export interface MarkedSource {
	lines: SourceLine[];
	/** Repairs that could not be shown because their words are not where the report says. */
	unfound: UnfoundRepair[];
}

/**
 * Says for every line of a source what the report made of it, and where in it words were mended or lost.
 *
 * @param body - The report, read back from its text of record.
 * @param source - The lines of its source.
 */
export function markSource(body: ReportBody, source: readonly ReceivedLine[]): MarkedSource {
	const lines = source.map(({ text, place }, index): SourceLine => ({
		number: index + 1,
		text,
		page: place?.page ?? null,
		role: { type: text.trim() === '' ? 'blank' : 'unplaced' },
		marks: [],
	}));
	const marked: MarkedSource = { lines, unfound: [] };
	for (const node of body) markNode(marked, node, 0);
	for (const line of lines) line.marks.sort((a, b) => a.start - b.start || a.end - b.end);
	return marked;
}

function markNode(marked: MarkedSource, node: BodyNode, depth: number): void {
	switch (node.type) {
		case 'furniture':
			return claim(marked, node.source, { type: 'furniture', kind: node.kind });
		case 'grade-line':
			return claim(marked, node.source, { type: 'grade-line' });
		case 'note':
			claim(marked, node.source, { type: 'note', mark: node.mark });
			return mark(marked, node.source, node.pieces, raiseMark(node.mark));
		case 'judgement-record':
			claim(marked, node.source, { type: 'judgement-record' });
			return mark(marked, node.source, piecesOf(node.table));
		case 'section':
			claim(marked, node.source, { type: 'heading', id: node.id, depth });
			mark(marked, node.source, node.heading);
			for (const child of node.children) markNode(marked, child, depth + 1);
			return;
		case 'finding':
			claim(marked, node.source, { type: 'finding', ids: [node.id] });
			return mark(marked, node.source, findingPieces(node), node.printed);
	}
}

/** Gives lines their role. The first claim stands, but a finding takes a line from anything else. */
function claim({ lines }: MarkedSource, source: SourceRange, role: LineRole): void {
	for (const number of linesOf(source)) {
		const line = lines[number - 1];
		if (line === undefined || line.role.type === 'blank') continue;
		if (role.type === 'finding' && line.role.type === 'finding') line.role.ids.push(...role.ids);
		else if (role.type === 'finding' || line.role.type === 'unplaced')
			line.role = structuredClone(role);
	}
}

function mark(
	{ lines, unfound }: MarkedSource,
	source: SourceRange,
	pieces: readonly Piece[],
	printed?: string,
): void {
	if (pieces.every(({ type }) => type === 'text')) return;
	const numbers = linesOf(source);
	const squeezed = squeezeLines(numbers.flatMap((number) => lines[number - 1] ?? []));
	const placed = placePieces(pieces, squeezed, printed);
	for (const { line, mark } of placed.marks) lines[line - 1]?.marks.push(mark);
	unfound.push(...placed.unfound.map((repair) => ({ ...repair, line: numbers[0] ?? 1 })));
}

/** A finding's pieces in reading order, with the number or bullet that the source lost before its text. */
function findingPieces({ blocks, mended, number }: Finding): Piece[] {
	const pieces = blocks.flatMap(piecesOf);
	// A displaced number stands among the pieces, where the source has it.
	if (mended === undefined || mended === 'number-displaced') return pieces;
	const now = mended === 'number-lost' ? `${number}.` : '•';
	return [{ type: 'repair', rule: mended, was: '', now }, ...pieces];
}
