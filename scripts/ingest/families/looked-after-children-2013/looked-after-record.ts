import type { Section } from '../../../../src/model/body.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block } from '../../blocks/block.ts';
import { findLabel, type JudgementLabel } from '../../recognise/cover-table.ts';
import { blockPieces } from '../../recognise/pieces.ts';

/** The record of main findings of 2013: its labels and grades as rows, other lines of it as rows of one cell. */
export function recordSection(
	headings: readonly Block[],
	table: readonly Block[],
	labels: readonly JudgementLabel[],
): Section[] {
	const [heading] = headings;
	if (!heading) return [];
	const [service, ...cells] = table;
	const hasService = service !== undefined && !findLabel(blockText(service), labels);
	const rows: Block[][] = [];
	for (const block of hasService ? cells : table) {
		const last = rows.at(-1);
		const isGrade =
			last?.length === 1 && last[0] && findLabel(blockText(last[0]), labels) !== undefined;
		if (isGrade) last.push(block);
		else rows.push([block]);
	}
	const judged: Section['children'] =
		rows.length === 0
			? []
			: [
					{
						type: 'judgement-record',
						source: formatSourceRange(rows.flat().flatMap(blockLines)),
						table: { type: 'table', rows: rows.map((row) => row.map(blockPieces)) },
					},
				];
	// The one service that is judged stands above the table, as a heading of its own.
	return [section(heading, 2, hasService ? [section(service, 3, judged)] : judged)];
}

function section(heading: Block, level: number, children: Section['children']): Section {
	return {
		type: 'section',
		id: '',
		level,
		heading: blockPieces(heading),
		source: formatSourceRange(blockLines(heading)),
		children,
	};
}
