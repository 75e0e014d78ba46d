import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';

/** A finding with its report. */
export interface ReportFinding {
	report: LibraryReport;
	finding: FindingRecord;
}

/**
 * The findings of each theme, by its slug, newest report first. A theme that no finding has is missing.
 *
 * @param reports oldest first
 */
export function findByTheme(reports: readonly LibraryReport[]): Map<string, ReportFinding[]> {
	const byTheme = new Map<string, ReportFinding[]>();
	for (const report of [...reports].reverse())
		for (const finding of report.body.findings)
			for (const theme of finding.themes) {
				const own = byTheme.get(theme) ?? [];
				byTheme.set(theme, own);
				own.push({ report, finding });
			}
	return byTheme;
}
