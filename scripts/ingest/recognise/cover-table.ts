import { parseGrade, type Grade } from '../../../src/model/grade.ts';
import type { Judgement, JudgementArea } from '../../../src/model/judgement.ts';
import { formatSourceRange } from '../../../src/model/source-range.ts';
import { blockLines, blockText, type Block } from '../blocks/block.ts';
import { dropNoteMark } from '../wording/note-marks.ts';
import { slug } from '../wording/slug.ts';
import { splitGradedHeading } from './graded-heading.ts';

/** A judgement that reports of a family print in the table on their cover. */
export interface JudgementLabel {
	area: JudgementArea;
	/** The label's wording, number and full stop apart. */
	wording: RegExp;
}

/** The table of judgements on a cover. */
export interface CoverTable {
	judgements: Judgement[];
	/** Its rows that give no judgement. */
	unread: UnreadRow[];
	/** Index of the first block of the table, and of the first one after it. */
	start: number;
	end: number;
}

/** What is read where there is no such table. */
export const noRows: Pick<CoverTable, 'judgements' | 'unread'> = { judgements: [], unread: [] };

/** A row of the table with a grade and a label that no judgement has, or with the label of one and no grade that is known. */
export interface UnreadRow {
	/** The label without its number. */
	label: string;
	/** Which judgement its label names; undefined where it names none that is known. */
	area?: JudgementArea;
	/** The words of its grade; undefined where none is known. */
	printed?: string;
	source: string;
}

/** The column of the grades stands at least this far to the right of that of the labels, in points. */
const columnGap = 30;

/** The rows of a table follow each other with at most this many blocks in between: a row that cannot be read, a head. */
const reach = 6;

/** The two halves of a grade stand within so many blocks of its label. */
const splitReach = 3;

/**
 * Reads the table of judgements on a cover: a cell with a label that the family knows, then a cell with a
 * grade. Cells come whole, so that a grade of two lines beside a label of one is no trap. The table ends with
 * its last grade. Null if there is none.
 */
export function readCoverTable(
	blocks: readonly Block[],
	labels: readonly JudgementLabel[],
): CoverTable | null {
	const judgements: Judgement[] = [];
	const unread: UnreadRow[] = [];
	let start = -1;
	let end = -1;
	for (const [index, block] of blocks.entries()) {
		// Where a label of the table is misprinted, its heading in the text must not do for it.
		if (end >= 0 && index >= end + reach) break;
		const row = readRow(block, blocks.slice(index + 1, index + 1 + splitReach));
		const found = findLabel(row?.label ?? blockText(block), labels);
		if (!row || !found) {
			unread.push(...unreadRow(block, row, found));
			continue;
		}
		if (judgements.some(({ area }) => area === found.area)) continue;
		if (start < 0) start = index;
		end = index + row.length;
		judgements.push({
			id: `judgement-${slug(cleanLabel(row.label))}`,
			area: found.area,
			label: cleanLabel(row.label),
			grade: row.grade,
			printed: row.printed,
			source: formatSourceRange(row.cells.flatMap(blockLines)),
		});
	}
	return start < 0 ? null : { judgements, unread: unread.filter(isLost(judgements)), start, end };
}

/**
 * A label without a grade, or a grade in the cell beside a label that is not known; none for what is no row of such a
 * table, as a paragraph that ends with "good".
 */
function unreadRow(block: Block, row: Row | null, found: JudgementLabel | undefined): UnreadRow[] {
	if (!found && (row?.cells.length ?? 0) < 2) return [];
	return [
		{
			label: cleanLabel(row?.label ?? blockText(block)),
			...(found && { area: found.area }),
			...(row && { printed: row.printed }),
			source: formatSourceRange((row?.cells ?? [block]).flatMap(blockLines)),
		},
	];
}

/** Whether a row is the only one of its judgement: the headings of the text repeat the labels. */
function isLost(judgements: readonly Judgement[]) {
	return ({ area }: UnreadRow, index: number, all: readonly UnreadRow[]): boolean =>
		area === undefined ||
		(judgements.every((judgement) => judgement.area !== area) &&
			all.findIndex((row) => row.area === area) === index);
}

interface Row {
	cells: Block[];
	/** How many blocks it takes, those between its cells too. */
	length: number;
	label: string;
	grade: Grade;
	/** The grade's words. */
	printed: string;
}

/** A row of the table: a label with its grade beside it, or both so close that they are one cell. */
function readRow(label: Block, after: readonly Block[]): Row | null {
	const [beside] = after;
	const text = blockText(label);
	const printed = beside && isBeside(label, beside) ? blockText(beside) : '';
	const grade = parseGrade(dropNoteMark(printed));
	if (beside && grade !== null)
		return { cells: [label, beside], length: 2, label: text, grade, printed };
	if (beside && /^requires?$/iu.test(printed)) {
		// The mark of a note between them parts the words into two cells (covers of 2014 and 2015).
		const at = after.findIndex(
			(block) => isBeside(label, block) && /^improvement\b/iu.test(blockText(block)),
		);
		const rest = after[at];
		const whole = rest && `${printed} ${blockText(rest)}`;
		const split = parseGrade(whole ?? '');
		if (rest && whole && split !== null)
			return {
				...{ cells: [label, beside, rest], length: at + 2 },
				...{ label: text, grade: split, printed: whole },
			};
	}
	const inOne = splitGradedHeading(text);
	const words = inOne && text.slice(inOne.label.length).trim();
	// "...: good" is a heading of the text.
	return inOne && words && parseGrade(words) !== null
		? { cells: [label], length: 1, label: inOne.label, grade: inOne.grade, printed: words }
		: null;
}

/** Whether a block stands in the column to the right of another; in an extraction, after it. */
function isBeside(left: Block, right: Block): boolean {
	if (left.type === 'row' || right.type === 'row' || !left.style || !right.style) return true;
	return right.style.x > left.style.textX + columnGap;
}

/** The judgement that a label names; undefined if none. */
export function findLabel(
	text: string,
	labels: readonly JudgementLabel[],
): JudgementLabel | undefined {
	const label = cleanLabel(text);
	return labels.find(({ wording }) => wording.test(label));
}

/** A label without its number ("2.1"), the mark of a note and the end punctuation. */
function cleanLabel(text: string): string {
	return dropNoteMark(text.replace(/^\d(?:\.\d)?\.?\s*(?=\p{L})/u, ''))
		.replace(/[.:]$/u, '')
		.trim();
}
