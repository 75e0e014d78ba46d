import type { FindingRecord } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { FindingKind } from '../model/finding.ts';

/** The kinds of finding that ask for something to be done. */
export const improvementKinds = [
	'priority-action',
	'recommendation',
	'area-for-development',
] as const satisfies readonly FindingKind[];

/** A finding that asks for something to be done, with its report. */
export interface Improvement {
	report: LibraryReport;
	finding: FindingRecord;
}

/** Whether a finding asks for something to be done. */
export function isImprovement({ kind }: Pick<FindingRecord, 'kind'>): boolean {
	return improvementKinds.some((each) => each === kind);
}

/** All that some reports ask for, in the order of the reports and of the documents. */
export function listImprovements(reports: readonly LibraryReport[]): Improvement[] {
	return reports.flatMap((report) =>
		report.body.findings.filter(isImprovement).map((finding) => ({ report, finding })),
	);
}
