import type { Finding } from '../../../../src/model/body.ts';
import type { FindingKind } from '../../../../src/model/finding.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block, type Prose } from '../../blocks/block.ts';
import { isWhole } from '../../blocks/join-blocks.ts';
import { extendFinding, toFinding } from '../../recognise/findings.ts';
import { blockPieces } from '../../recognise/pieces.ts';
import { takeNumber } from '../../recognise/printed-number.ts';

/** One row of a table of improvements. */
export interface ImprovementRow {
	/** The cell that says which bodies are responsible; empty in a table of one column. */
	bodies: Prose[];
	/** The cell that says what must improve: a paragraph, often with bullets. */
	text: Prose[];
}

/** The heads of the columns of these tables. */
const columnHead = /^(?:responsible bod(?:y|ies)|areas? for (?:priority actions?|improvement))$/iu;

/** How a second paragraph of a cell begins; every row begins with who should do what. */
const secondParagraph =
	/^(?:this|these|they|it|in addition|additionally|in particular|to do this)\b/iu;

/** Whether a block is the head of a column: where a table goes on overleaf it is printed again. */
export function isColumnHead(block: Block): boolean {
	return columnHead.test(blockText(block));
}

/**
 * The rows of a table of improvements, from the blocks of its cells. A table that names responsible bodies begins
 * a row with each of those; in one of a single column each paragraph that is no second one does.
 */
export function findRows(blocks: readonly Prose[]): ImprovementRow[] {
	const heads = blocks.filter(isColumnHead);
	const bodies = heads.find((block) => /^responsible/iu.test(blockText(block)))?.style;
	const text = heads.find(({ style }) => bodies && style && style.x > bodies.x + 30)?.style;
	const middle = bodies && text ? (bodies.x + text.x) / 2 : Number.NEGATIVE_INFINITY;
	const cells = blocks.filter((block) => !isColumnHead(block));
	const hasParagraphs = cells.some(({ type }) => type === 'text');
	const rows: ImprovementRow[] = [];
	for (const block of cells) {
		const row = rows.at(-1);
		const isBodies = block.type === 'text' && (block.style?.x ?? 0) < middle;
		if (row && isBodies && goesOnOverleaf(row, block)) row.bodies.push(block);
		else if (isBodies) rows.push({ bodies: [block], text: [] });
		else if (row && isPartOf(row, block, hasParagraphs)) addText(row, block);
		else rows.push({ bodies: [], text: [block] });
	}
	return rows;
}

/** A row as a finding, with the responsible bodies beside its first paragraph. */
export function rowFinding(
	{ bodies, text }: ImprovementRow,
	id: string,
	kind: FindingKind,
): Finding | null {
	const [first, ...rest] = text;
	const responsible = mergeBlocks(bodies);
	if (!first || (first.type === 'item' && responsible)) {
		if (!responsible) return null;
		const finding = toFinding(responsible, { id, kind });
		for (const block of text) extendFinding(finding, block);
		return finding;
	}
	// Beside the responsible bodies a number stands within its cell.
	const isNumbered = first.type === 'text' && !responsible;
	const finding = { ...toFinding(first, { id, kind }), ...(isNumbered && takeNumber(first)) };
	const [paragraph] = finding.blocks;
	for (const block of rest) extendFinding(finding, block);
	if (!responsible || paragraph?.type !== 'paragraph') return finding;
	finding.blocks[0] = { type: 'table', rows: [[blockPieces(responsible), paragraph.pieces]] };
	// Where a row goes on overleaf, the lines of its first cell stand among those of its second.
	finding.source = inReadingOrder(blockLines(responsible), text.flatMap(blockLines));
	return finding;
}

/** The same cell again at the top of the next page, as long as the row's text breaks off there. */
function goesOnOverleaf({ bodies, text }: ImprovementRow, block: Prose): boolean {
	const last = text.at(-1);
	const isOverleaf = (block.style?.page ?? 0) > (bodies.at(-1)?.style?.page ?? 0);
	return isOverleaf && last?.type === 'text' && !isWhole(blockText(last));
}

function isPartOf({ bodies, text }: ImprovementRow, block: Prose, hasParagraphs: boolean): boolean {
	if (bodies.length > 0) return true;
	if (block.type === 'item') return block.depth === 2 || hasParagraphs;
	const last = text.at(-1);
	const isBroken = last?.type === 'text' && !isWhole(blockText(last));
	return isBroken || secondParagraph.test(blockText(block));
}

/** Text that goes on from a paragraph that breaks off is part of it: its lines hang less than its first one. */
function addText({ text }: ImprovementRow, block: Prose): void {
	const last = text.at(-1);
	if (last && block.type === 'text' && !isWhole(blockText(last)))
		text[text.length - 1] = { ...last, segments: [...last.segments, ...block.segments] };
	else text.push(block);
}

function mergeBlocks([first, ...rest]: readonly Prose[]): Prose | undefined {
	return first && { ...first, segments: [first, ...rest].flatMap(({ segments }) => segments) };
}

function inReadingOrder(first: readonly number[], second: readonly number[]): string {
	return Math.max(...first) < Math.min(...second)
		? formatSourceRange([...first, ...second])
		: `${formatSourceRange(first)},${formatSourceRange(second)}`;
}
