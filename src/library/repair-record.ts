import {
	piecesOf,
	type BodyNode,
	type Finding,
	type Piece,
	type ReportBody,
} from '../model/body.ts';
import type { RepairRule } from '../model/repair.ts';
import type { SourceRange } from '../model/source-range.ts';

/** One mend of the text, for a list of them. */
export interface RepairRecord {
	rule: RepairRule;
	/** What the source has there; empty where it has nothing. */
	was: string;
	/** What the reader reads; empty where words were moved away. */
	now: string;
	/** The element it stands in: id of a finding or a section; absent in a table of judgements at the top. */
	place?: string;
	/** The lines of the source that the element was read from. */
	source: SourceRange;
}

/** Every mend of a report, in the order of its text. */
export function recordRepairs(body: ReportBody): RepairRecord[] {
	const visit = (nodes: readonly BodyNode[], section: string | undefined): RepairRecord[] =>
		nodes.flatMap((node) => {
			switch (node.type) {
				case 'section':
					return [
						...mends(node.heading, { place: node.id, source: node.source }),
						...visit(node.children, node.id),
					];
				case 'finding':
					return repairsOfFinding(node);
				case 'judgement-record':
					return mends(node.table.rows.flat(2), {
						...(section && { place: section }),
						source: node.source,
					});
				case 'note':
					return mends(node.pieces, { ...(section && { place: section }), source: node.source });
				case 'furniture':
				case 'grade-line':
					return [];
			}
		});
	return visit(body, undefined);
}

/** The mends of one finding. A lost number or bullet leaves no piece behind, so it is handled separately. */
export function repairsOfFinding({
	id,
	number,
	mended,
	source,
	blocks,
}: Pick<Finding, 'id' | 'number' | 'mended' | 'source' | 'blocks'>): RepairRecord[] {
	const found = mends(blocks.flatMap(piecesOf), { place: id, source });
	if (mended === undefined || found.some(({ rule }) => rule === mended)) return found;
	const now = number === undefined ? '•' : `${number}.`;
	return [{ rule: mended, was: '', now, place: id, source }, ...found];
}

function mends(
	pieces: readonly Piece[],
	where: Pick<RepairRecord, 'place' | 'source'>,
): RepairRecord[] {
	return pieces.flatMap((piece) => {
		if (piece.type === 'emphasis') return mends(piece.pieces, where);
		if (piece.type !== 'repair') return [];
		return [{ rule: piece.rule, was: piece.was, now: piece.now, ...where }];
	});
}
