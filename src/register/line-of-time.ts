import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { matchReport } from './match-report.ts';

/** One inspection of an authority, from the register, from a report of the library, or from both. */
export interface KnownInspection {
	/** The day that it stands at: the first on site, else the last, else that of publication. */
	day: string;
	/** The row of the register; absent for what the register does not hold. */
	row?: Inspection;
	/** Its report; absent where the library does not hold it. */
	report?: LibraryReport;
}

/** What is known of an inspection: what its report says, where that is held, else its row. */
export function factsOf({ report, row }: KnownInspection): ReportFrontmatter | Inspection {
	const facts = report?.frontmatter ?? row;
	if (!facts) throw new Error('an inspection of which neither row nor report is known');
	return facts;
}

/** All that is known of an authority's inspections, oldest first: a row and the report of one inspection are one. */
export function lineOfTime(
	rows: readonly Inspection[],
	reports: readonly LibraryReport[],
): KnownInspection[] {
	const reportOf = new Map(
		reports.flatMap((report) => {
			const row = matchReport(report.frontmatter, rows);
			return row ? [[row, report] as const] : [];
		}),
	);
	const held = new Set(reportOf.values());
	const known = rows.map((row): KnownInspection => {
		const report = reportOf.get(row);
		return { day: dayOf(report?.frontmatter ?? row), row, ...(report && { report }) };
	});
	const others = reports
		.filter((report) => !held.has(report))
		.map((report): KnownInspection => ({ day: dayOf(report.frontmatter), report }));
	return [...known, ...others].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayOf({ inspected, published }: Pick<Inspection, 'inspected' | 'published'>): string {
	return inspected?.from ?? inspected?.to ?? published;
}
