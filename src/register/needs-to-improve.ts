import { isImprovement } from '../improvements/improvement.ts';
import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';

/** A report with what it says needs to improve. */
export interface Improvements {
	report: LibraryReport;
	/** Its areas for development, recommendations and priority actions, in its order; one at least. */
	findings: FindingRecord[];
}

/** What each report of an authority says needs to improve, newest first. Reports that list nothing, such as most visits, are passed over. */
export function needsToImprove(reports: readonly LibraryReport[]): Improvements[] {
	return [...reports]
		.sort((a, b) => (a.frontmatter.published < b.frontmatter.published ? 1 : -1))
		.map((report) => ({
			report,
			findings: report.body.findings.filter(isImprovement),
		}))
		.filter(({ findings }) => findings.length > 0);
}
