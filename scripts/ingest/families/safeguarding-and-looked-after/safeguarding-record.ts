import {
	plainText,
	type JudgementRecord,
	type Piece,
	type Section,
} from '../../../../src/model/body.ts';
import { parseGrade, type Grade } from '../../../../src/model/grade.ts';
import type { ConversionWarning } from '../../../../src/model/report.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import type { Block } from '../../blocks/block.ts';
import { plainForm } from '../../wording/plain-form.ts';
import { warnOfRepairs } from '../../recognise/mend-warnings.ts';
import { textPieces } from '../../recognise/pieces.ts';
import { readRecordRows, type PrintedRow } from './record-rows.ts';

/** One row of the record of main findings. */
export interface RecordRow {
	/** Source line of its label. */
	line: number;
	/** All its lines, where it has more than one. */
	lines?: readonly number[];
	/** The label as a reader reads it. */
	label: string;
	/** The grade's words as printed; null where the row has none. */
	printed: string | null;
	grade: Grade | null;
}

/**
 * The record of main findings, as a table and as rows. Two faults of extraction are mended by what the
 * report prints elsewhere: a label that a column edge broke ("young per | ople") reads as the heading that
 * it is, and a row that comes twice in different spelling ("prioritization", "prioritisation", both "Good")
 * is the one that the headings have.
 */
export function readRecord(
	blocks: readonly Block[],
	sections: readonly Section[],
): { record: JudgementRecord; rows: RecordRow[]; warnings: ConversionWarning[] } {
	const titles = [...new Set(sections.map(({ heading }) => plainText(heading)))];
	const printedRows = readRecordRows(blocks, titles);
	const rows: RecordRow[] = [];
	const cells: Piece[][][] = [];
	const warnings: ConversionWarning[] = [];
	let dropped: Piece[] = [];
	for (const [index, row] of printedRows.entries()) {
		const parts = readRow(row, titles);
		const [line = 1] = row.lines;
		if (isDuplicate(parts, printedRows[index + 1], titles)) {
			dropped = [
				{ type: 'repair', rule: 'row-duplicated', was: `${row.cells.join(' ')} `, now: '' },
			];
			warnings.push(...warnOfRepairs(dropped, `l${line}`));
			continue;
		}
		warnings.push(...warnOfRepairs(parts.label, `l${line}`));
		cells.push([
			[...dropped, ...parts.label],
			...(parts.printed === null ? [] : [textPieces(parts.printed)]),
		]);
		dropped = [];
		if (row.isRest) continue;
		const printed = parts.printed ?? row.gradeBelow ?? null;
		rows.push({
			line,
			...(row.lines.length > 1 && { lines: row.lines }),
			label: plainForm([plainText(parts.label), row.labelEnd].filter(Boolean).join(' ')),
			printed,
			grade: printed === null ? null : parseGrade(printed),
		});
	}
	return {
		record: {
			type: 'judgement-record',
			source: formatSourceRange(printedRows.flatMap(({ lines }) => lines)),
			table: { type: 'table', rows: cells },
		},
		rows,
		warnings,
	};
}

function readRow(
	{ cells }: PrintedRow,
	titles: readonly string[],
): { label: Piece[]; printed: string | null } {
	const last = cells.at(-1) ?? '';
	const isGraded = cells.length > 1 && parseGrade(last) !== null;
	const label = cells.slice(0, isGraded ? -1 : undefined).join(' ');
	return {
		label: cells.length > (isGraded ? 2 : 1) ? mendLabel(label, titles) : textPieces(label),
		printed: isGraded ? last : null,
	};
}

/** A broken label as the one heading whose letters it has, but for at most three that the break repeats or drops. */
function mendLabel(label: string, titles: readonly string[]): Piece[] {
	const fits = titles.filter(
		(title) => title !== label && surplus(letters(label), letters(title)) <= 3,
	);
	const [title] = fits;
	if (title === undefined || fits.length > 1) return textPieces(label);
	return replaceDifference(label.split(' '), title.split(' '));
}

/** The words of `now` as pieces: where they differ from `was`, a repair says what the source has. */
function replaceDifference(was: readonly string[], now: readonly string[]): Piece[] {
	const shorter = Math.min(was.length, now.length);
	let start = 0;
	while (start < shorter && was[start] === now[start]) start += 1;
	let end = 0;
	while (end < shorter - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
	const before = was
		.slice(0, start)
		.map((word) => `${word} `)
		.join('');
	const after = was
		.slice(was.length - end)
		.map((word) => ` ${word}`)
		.join('');
	const mended = now.slice(start, now.length - end).join(' ');
	const broken = was.slice(start, was.length - end).join(' ');
	return [
		...textPieces(before),
		{ type: 'repair', rule: 'word-broken', was: broken, now: mended },
		...textPieces(after),
	];
}

/** How many letters a text has beyond another that it holds in order; infinite if it does not hold it. */
function surplus(text: string, held: string): number {
	let at = 0;
	for (const letter of text) if (letter === held[at]) at += 1;
	return at === held.length ? text.length - held.length : Number.POSITIVE_INFINITY;
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isDuplicate(
	{ label, printed }: { label: Piece[]; printed: string | null },
	next: PrintedRow | undefined,
	titles: readonly string[],
): boolean {
	if (!next || printed === null) return false;
	const other = readRow(next, titles);
	const fold = (text: string) => letters(text).replaceAll('iz', 'is');
	return (
		other.printed === printed &&
		plainText(other.label) !== plainText(label) &&
		fold(plainText(other.label)) === fold(plainText(label)) &&
		titles.includes(plainText(other.label)) &&
		!titles.includes(plainText(label))
	);
}
