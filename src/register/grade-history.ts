import type { FrameworkId } from '../model/framework.ts';
import type { Grade } from '../model/grade.ts';
import { areaLabel, judgementAreas } from '../model/judgement.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';
import { stripOf } from './strip-of.ts';

/** The grades of an authority by area of judgement: a table of areas by inspections. */
export interface GradeHistory {
	/** The inspections that graded anything, oldest first. */
	columns: HistoryColumn[];
	/** The areas, those overall first. */
	rows: HistoryRow[];
}

/** An inspection that graded something. */
export interface HistoryColumn {
	inspection: KnownInspection;
	framework: FrameworkId;
	/** ISO date that it stands at. */
	day: string;
}

/** The grades of one area. */
export interface HistoryRow {
	/** "Help and protection"; "Safeguarding services, overall". */
	label: string;
	/** One for each column; undefined where that inspection did not judge the area. */
	grades: (Grade | undefined)[];
}

/** Inspections under one framework that follow each other: within them grades are given by one set of rules. */
export interface Era {
	framework: FrameworkId;
	/** The first column and the last. */
	from: number;
	to: number;
}

/**
 * Puts the grades of an authority into a table. Of a record of many rows, such as those of 2009 to 2012, it has the grades
 * overall, as strips have.
 *
 * @param inspections of one authority, oldest first
 */
export function gradeHistory(inspections: readonly KnownInspection[]): GradeHistory {
	const judged = inspections.flatMap((inspection) => {
		const facts = factsOf(inspection);
		const { overall, marks } = stripOf(facts);
		const named = overall.map(({ label, grade }) => ({
			label: overall.length > 1 ? `${label}, overall` : label,
			grade,
		}));
		const grades = new Map([...named, ...marks].map(({ label, grade }) => [label, grade]));
		const column = { inspection, framework: facts.framework, day: inspection.day };
		return grades.size === 0 ? [] : [{ column, grades }];
	});
	const labels = [...new Set(judged.flatMap(({ grades }) => [...grades.keys()]))];
	return {
		columns: judged.map(({ column }) => column),
		rows: labels
			.sort((a, b) => placeOf(a) - placeOf(b))
			.map((label) => ({ label, grades: judged.map(({ grades }) => grades.get(label)) })),
	};
}

/** Parts the columns of a history where the framework changes. */
export function findEras(columns: readonly Pick<HistoryColumn, 'framework'>[]): Era[] {
	const eras: Era[] = [];
	for (const [index, { framework }] of columns.entries()) {
		const last = eras.at(-1);
		if (last?.framework === framework) last.to = index;
		else eras.push({ framework, from: index, to: index });
	}
	return eras;
}

const order: readonly string[] = judgementAreas.map(areaLabel);

/** Place of an area among all; what has a grade overall and is no area stands before them. */
function placeOf(label: string): number {
	return order.indexOf(label);
}
