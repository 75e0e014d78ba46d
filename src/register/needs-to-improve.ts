import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { FindingKind } from '../model/finding.ts';

/** A report with what it says needs to improve. */
export interface Improvements {
	report: LibraryReport;
	/** Its areas for development, recommendations and priority actions, in its order; one at least. */
	findings: FindingRecord[];
}

/** The kinds of finding that ask for something to be done. */
const kinds: ReadonlySet<FindingKind> = new Set([
	'area-for-development',
	'recommendation',
	'priority-action',
]);

/** What each report of an authority says needs to improve, newest first. Reports that list nothing, such as most visits, are passed over. */
export function needsToImprove(reports: readonly LibraryReport[]): Improvements[] {
	return [...reports]
		.sort((a, b) => (a.frontmatter.published < b.frontmatter.published ? 1 : -1))
		.map((report) => ({
			report,
			findings: report.body.findings.filter(({ kind }) => kinds.has(kind)),
		}))
		.filter(({ findings }) => findings.length > 0);
}
