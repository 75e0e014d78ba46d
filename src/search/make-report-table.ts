import type { LibraryReport } from '../loaders/library-report.ts';
import { findingKinds } from '../model/finding.ts';
import { gradeLabels } from '../model/grade.ts';
import { reportKinds } from '../model/report.ts';
import type { ReportTable } from './report-table.ts';

/** What the table takes of a report. */
export type TableReport = Pick<LibraryReport, 'id'> & {
	report: Pick<LibraryReport['report'], 'title' | 'kind'>;
	authority: Pick<LibraryReport['authority'], 'slug' | 'name'>;
};

/** Makes the table of all reports of a site. */
export function makeReportTable(reports: readonly TableReport[]): ReportTable {
	return {
		authorities: Object.fromEntries(
			reports.map(({ authority }) => [authority.slug, authority.name]),
		),
		reports: Object.fromEntries(
			reports.map(({ id, report }) => [
				id,
				{ title: report.title, kind: reportKinds[report.kind] },
			]),
		),
		findingKinds: Object.fromEntries(
			Object.entries(findingKinds).map(([id, { label }]) => [id, label]),
		),
		grades: gradeLabels,
	};
}
