import type { Inspection } from '../model/inspection.ts';
import type { ReportFrontmatter } from '../model/report.ts';

/** What of a report says which inspection it is of, and what came of it. */
export type InspectedReport = Pick<
	ReportFrontmatter,
	| 'authority'
	| 'framework'
	| 'kind'
	| 'published'
	| 'inspected'
	| 'overall'
	| 'outcome'
	| 'judgements'
	| 'theme'
>;

/** The inspection of the register that a report is of: one authority and framework, and the last day or that of publication. */
export function matchReport<Row extends Inspection>(
	report: InspectedReport,
	inspections: readonly Row[],
): Row | undefined {
	const own = inspections.filter(
		({ authority, framework }) => authority === report.authority && framework === report.framework,
	);
	return (
		own.find(({ published }) => published === report.published) ??
		own.find(({ inspected }) => inspected && inspected.to === report.inspected?.to)
	);
}

/** A field in which a row and a report of one inspection differ. */
export interface Contradiction {
	/** The column of the register. */
	field: string;
	/** What the row says, and the report; "nothing" where one is silent. */
	row: string;
	report: string;
}

/** Where a row of the register says other than the report of the inspection. What one of them does not say differs in nothing. */
export function findContradictions(row: Inspection, report: InspectedReport): Contradiction[] {
	const pairs: [field: string, row: string | undefined, report: string | null | undefined][] = [
		['kind', row.kind, report.kind === 'short-inspection' ? 'inspection' : report.kind],
		['published', row.published, report.published],
		['inspected_from', row.inspected?.from, report.inspected?.from],
		['inspected_to', row.inspected?.to, report.inspected?.to],
		['overall', row.overall, report.overall],
		['outcome', row.outcome, report.outcome],
		['theme', row.theme, report.theme],
		...row.judgements.map(({ area, grade }): [string, string, string | undefined] => [
			`judgements, ${area}`,
			grade,
			report.judgements.find((own) => own.area === area)?.grade,
		]),
	];
	return pairs.flatMap(([field, said, found]) =>
		said === undefined || found === undefined || found === null || said === found
			? []
			: [{ field, row: said, report: found }],
	);
}
