import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { gradeLabels, type Grade } from '../../model/grade.ts';
import { areaLabel, type JudgementArea } from '../../model/judgement.ts';
import { reportKinds, type ReportKind } from '../../model/report.ts';
import type { Row } from '../tables/table.ts';
import { zipDay } from './zip-file.ts';

/** The areas that have a column of their own: those of today's frameworks. All others stand together in one. */
const areas: readonly JudgementArea[] = [
	...['overall', 'leaders', 'help-and-protection', 'in-care', 'care-leavers'],
	'in-care-and-care-leavers',
] as JudgementArea[];

/** The columns of both sheets, each with its width in characters and what it says of a row of the inspections. */
const columns: readonly { name: string; width: number; read: (row: ReadRow) => string | null }[] = [
	{ name: 'Council', width: 28, read: ({ row }) => text(row['authority_name']) },
	{ name: 'Region', width: 24, read: ({ row }) => text(row['region']) },
	{ name: 'Kind', width: 22, read: ({ row }) => reportKinds[row['kind'] as ReportKind] },
	{ name: 'Framework', width: 24, read: ({ framework }) => framework },
	{ name: 'Inspected from', width: 14, read: ({ row }) => text(row['inspected_from']) },
	{ name: 'Inspected to', width: 14, read: ({ row }) => text(row['inspected_to']) },
	{ name: 'Published', width: 14, read: ({ row }) => text(row['published']) },
	...areas.map((area) => ({
		name: areaLabel(area),
		width: 22,
		read: ({ grades }: ReadRow) => label(grades.get(area)),
	})),
	{ name: 'Other judgements', width: 40, read: ({ grades }) => sayOthers(grades) },
	{ name: 'Outcome', width: 24, read: ({ row }) => text(row['outcome']) },
	{ name: 'Report', width: 50, read: ({ row }) => text(row['address']) },
];

/** A row of the inspections with its grades by area. */
interface ReadRow {
	row: Row;
	grades: ReadonlyMap<string, string>;
	/** Short name of its framework. */
	framework: string | null;
}

/**
 * The grades and dates of inspections as a workbook: a sheet with a row an inspection, the newest first, and one with the
 * latest inspection of each council that graded anything. Cells are words and dates, never formulas. The same rows make the
 * same bytes.
 *
 * @param rows those of the table of inspections
 * @param frameworks short names of frameworks, by their slugs
 */
export async function makeWorkbook(
	rows: readonly Row[],
	frameworks: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
	const read = rows
		.map((row) => ({ row, grades: readGrades(row), framework: nameFramework(row, frameworks) }))
		.sort((a, b) => (keyOf(a.row) < keyOf(b.row) ? 1 : -1));
	const latest = Map.groupBy(
		read.filter(({ grades }) => grades.size > 0),
		({ row }) => row['authority'],
	);
	const latestOnes = [...latest.values()]
		.flatMap(([first]) => first ?? [])
		.sort((a, b) => (String(a.row['authority']) < String(b.row['authority']) ? -1 : 1));
	const file = await writeExcelFile([
		makeSheet('Inspections', read),
		makeSheet('Latest by council', latestOnes),
	]).toBuffer();
	// The library writes the minute of the day into it.
	return zipSync(unzipSync(file), { level: 9, mtime: zipDay });
}

function makeSheet(sheet: string, rows: readonly ReadRow[]) {
	const head = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
	const body = rows.map((row) => columns.map(({ read }) => makeCell(read(row))));
	const data: SheetData = [head, ...body];
	return { sheet, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

function makeCell(value: string | null) {
	if (value === null) return null;
	if (!/^\d{4}-\d\d-\d\d$/u.test(value)) return { value, type: String };
	return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
}

function nameFramework({ framework }: Row, names: ReadonlyMap<string, string>): string | null {
	return names.get(String(framework)) ?? text(framework);
}

function readGrades({ overall, judgements }: Row): Map<string, string> {
	const named = String(judgements ?? '')
		.split(' ')
		.filter(Boolean)
		.map((pair) => pair.split('=') as [string, string]);
	// A report that judges two services has an area twice. One cell cannot hold both, so the first is not taken for all.
	const twice = named.filter(([area], at) => named.findIndex(([other]) => other === area) !== at);
	const both = new Set(twice.map(([area]) => area));
	const grades = new Map(named.filter(([area]) => !both.has(area)));
	if (overall !== null && overall !== undefined) grades.set('overall', String(overall));
	return grades;
}

function sayOthers(grades: ReadonlyMap<string, string>): string | null {
	const others = [...grades].filter(([area]) => !areas.includes(area as JudgementArea));
	return (
		others
			.map(([area, grade]) => `${areaLabel(area as JudgementArea)}: ${label(grade) ?? ''}`)
			.join('; ') || null
	);
}

function label(grade: string | undefined): string | null {
	return grade === undefined ? null : gradeLabels[grade as Grade];
}

function text(value: Row[string] | undefined): string | null {
	return value === null || value === undefined ? null : String(value);
}

function keyOf(row: Row): string {
	return `${String(row['published'])} ${String(row['inspection'])}`;
}
