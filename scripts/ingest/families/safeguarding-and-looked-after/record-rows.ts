import { parseGrade } from '../../../../src/model/grade.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { findHeading, isHeadingWording, serviceOf } from './safeguarding-headings.ts';

/** A row of the record's table as it is printed, and what it means where that is not all in it. */
export interface PrintedRow {
	/** The source lines that its cells stand on. */
	lines: number[];
	cells: string[];
	/** Further words of its label, from the row below. */
	labelEnd?: string;
	/** Its grade as printed further down, where all labels stand before all grades. */
	gradeBelow?: string;
	/** The row is the rest of one above, and no judgement of its own. */
	isRest?: true;
}

/** A grade at the end of a line: "Good", "Inadequate Grade 4", "Grade 2 (Good)". */
const gradeAtEnd =
	/^(?<label>.*\S)\s+(?<grade>Grade\s+\d\s*(?:\(\s*)?\w+\s*\)?|(?:Outstanding|Good|Adequate|Inadequate|Not judged)(?:\s+\(?Grade\s+\d\)?)?)$/iu;

/**
 * The rows of the record of main findings, however an extraction leaves them: a grade in the cell beside its label, at the
 * end of its line, or in the line below; a label over two lines; all labels of a service and then all their grades, which
 * count only if they are as many. The words keep their order.
 */
export function readRecordRows(blocks: readonly Block[], titles: readonly string[]): PrintedRow[] {
	const rows = joinLabels(blocks.flatMap(toRows), titles);
	const joined: PrintedRow[] = [];
	for (let index = 0; index < rows.length; index += 1) {
		const group = isGroup(rows[index]) && isGrade(rows[index + 1]) && !isGrade(rows[index + 2]);
		const labels = group ? rows.slice(index, index + 1) : takeWhile(rows, index, isUngraded);
		const grades = takeWhile(rows, index + labels.length, isGrade);
		const [row] = labels;
		const [grade] = grades;
		if (row && grade && labels.length === 1 && grades.length === 1) {
			joined.push({
				...row,
				lines: [...row.lines, ...grade.lines],
				cells: [...row.cells, ...grade.cells],
			});
			index += 1;
		} else if (row && labels.length === grades.length) {
			joined.push(
				...labels.map((label, at) => ({ ...label, gradeBelow: grades[at]?.cells[0] ?? '' })),
				...grades.map((each): PrintedRow => ({ ...each, isRest: true })),
			);
			index += labels.length + grades.length - 1;
		} else if (row) {
			joined.push(...labels);
			index += labels.length - 1;
		} else joined.push(...rows.slice(index, index + 1));
	}
	return joined;
}

/** A row whose tabs were lost is a line: "Being healthy Good". */
function toRows(block: Block): PrintedRow[] {
	if (block.type === 'row') return [{ lines: [block.line], cells: block.cells }];
	const lines = block.segments.map(({ line }) => line);
	const whole = gradeAtEnd.exec(blockText(block))?.groups;
	if (whole) return [{ lines, cells: [whole['label'] ?? '', whole['grade'] ?? ''] }];
	return block.segments.map(({ line, text }) => {
		const { label, grade } = gradeAtEnd.exec(text)?.groups ?? {};
		return {
			lines: [line],
			cells: label !== undefined && grade !== undefined ? [label, grade] : [text],
		};
	});
}

/** Puts the second line of a label to its first: a line in lower case goes on, be the grade beside the first or below. */
function joinLabels(rows: readonly PrintedRow[], titles: readonly string[]): PrintedRow[] {
	const joined: PrintedRow[] = [];
	for (const row of rows) {
		const last = joined.at(-1);
		const [text = ''] = row.cells;
		const [label = ''] = last?.cells ?? [];
		const goesOn = last && row.cells.length === 1 && /^\p{Ll}/u.test(text);
		if (goesOn && last.cells.length === 1 && !isGrade(last)) {
			last.cells = [`${label} ${text}`];
			last.lines = [...last.lines, ...row.lines];
		} else if (goesOn && isGrade(last)) {
			// On a page the grade stands beside the first line of its label.
			const above = joined.at(-2);
			const isEnd = above && isKnown(`${above.cells[0] ?? ''} ${text}`, titles);
			if (isEnd) above.labelEnd = text;
			joined.push({ ...row, ...(isEnd && { isRest: true }) });
		} else if (last?.cells.length === 1 && isEndOf(row, label, titles)) {
			last.cells = [`${label} ${text}`, ...row.cells.slice(1)];
			last.lines = [...last.lines, ...row.lines];
		} else if (goesOn && last.cells.length === 2 && isKnown(`${label} ${text}`, titles)) {
			last.labelEnd = text;
			joined.push({ ...row, isRest: true });
		} else joined.push({ ...row });
	}
	return joined;
}

/** Whether a row with its grade is the end of the label in the line above: "... young people" / "safe | Good". */
function isEndOf({ cells }: PrintedRow, label: string, titles: readonly string[]): boolean {
	const [text = ''] = cells;
	return cells.length === 2 && /^\p{Ll}/u.test(text) && isKnown(`${label} ${text}`, titles);
}

function isKnown(label: string, titles: readonly string[]): boolean {
	return titles.includes(label) || findHeading(label, []) !== undefined;
}

/** A label that may have a grade, and has none beside it. The names of services and of groups have none at all. */
function isUngraded({ cells, isRest }: PrintedRow): boolean {
	const [text = ''] = cells;
	if (isRest || cells.length > 1 || parseGrade(text) !== null) return false;
	const heading = findHeading(text, []);
	return heading === undefined || heading.area !== undefined;
}

/** The name of a group of judgements, which reports of one year grade and those of another do not. */
function isGroup(row: PrintedRow | undefined): boolean {
	const [text = ''] = row?.cells ?? [];
	return row?.cells.length === 1 && isHeadingWording(text) && serviceOf(text) === null;
}

function isGrade(row: PrintedRow | undefined): boolean {
	return row?.cells.length === 1 && !row.isRest && parseGrade(row.cells[0] ?? '') !== null;
}

function takeWhile(
	rows: readonly PrintedRow[],
	start: number,
	test: (row: PrintedRow) => boolean,
): PrintedRow[] {
	const end = rows.findIndex((row, index) => index >= start && !test(row));
	return rows.slice(start, end < 0 ? rows.length : end);
}
