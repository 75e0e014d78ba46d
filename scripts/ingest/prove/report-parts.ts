import type { BodyNode, ReportBody } from '../../../src/model/body.ts';
import type { BodyPlaces } from '../../../src/model/read-body.ts';
import type { SourceRange } from '../../../src/model/source-range.ts';
import { writeBlocks, writePieces } from '../write/write-body.ts';

/** A part of a report's body with all that it says, as text: two reports are the same if their parts are. */
export interface ReportPart {
	type: BodyNode['type'];
	/** Its id, where it has one; else its lines, which tell it from others of its type. */
	name: string;
	/** 1-based line of the body on which it begins. */
	line: number;
	source: SourceRange;
	/** What it says, by what that is. Absent values are left out. */
	values: Record<string, string | undefined>;
}

/** The parts of a body in their order, parents before children. `places` are those of `readBody`. */
export function listParts(body: ReportBody, places: BodyPlaces): ReportPart[] {
	const visit = (nodes: ReportBody, section: string): ReportPart[] =>
		nodes.flatMap((node) => {
			const { name, values } = readPart(node);
			const part = {
				type: node.type,
				name,
				line: places.get(node) ?? 1,
				source: node.source,
				values: { ...values, place: section },
			};
			return node.type === 'section' ? [part, ...visit(node.children, node.id)] : [part];
		});
	return visit(body, '');
}

function readPart(node: BodyNode): Pick<ReportPart, 'name' | 'values'> {
	const { source } = node;
	switch (node.type) {
		case 'section': {
			const { id, level, area, grade, gradeFrom, heading } = node;
			const values = { heading: writePieces(heading), level: String(level), area };
			return { name: id, values: { ...values, grade, gradeFrom, source } };
		}
		case 'finding': {
			const { id, kind, number, printed, mended, due, nationalFramework, blocks } = node;
			const attributes = { kind, number: number?.toString(), printed, mended, due };
			const text = writeBlocks(blocks);
			return { name: id, values: { ...attributes, nationalFramework, source, text } };
		}
		case 'furniture':
			return { name: source, values: { kind: node.kind, text: node.text } };
		case 'grade-line':
			return { name: source, values: { text: node.text } };
		case 'note':
			return { name: `${node.mark} ${source}`, values: { text: writePieces(node.pieces) } };
		case 'judgement-record':
			return {
				name: source,
				values: {
					text: node.table.rows.map((row) => row.map(writePieces).join(' | ')).join('\n'),
				},
			};
	}
}
