import type { LibraryReport } from '../library/library-report.ts';
import { gradeLabels } from '../model/grade.ts';
import { reportKinds, type ReportKind } from '../model/report.ts';
import type { ReportList } from './report-lists.ts';
import { lowerFirst } from '../words/lower-first.ts';

/** What a list of reports is headed: "Reports of 2015", "Focused visits", "Overall grade: inadequate", "North West". */
export function nameList({ by, value, label }: Pick<ReportList, 'by' | 'value' | 'label'>): string {
	switch (by) {
		case 'year':
			return `Reports of ${value}`;
		case 'kind':
			return pluralOf(label);
		case 'grade':
			return `${value in gradeLabels ? 'Overall grade' : 'Outcome'}: ${lowerFirst(label)}`;
		case 'region':
			return label;
	}
}

/** Some reports under one heading. */
export interface ReportGroup {
	/** Its anchor: "y2015", "focused-visit". */
	id: string;
	/** "2015", "Focused visits". */
	heading: string;
	reports: LibraryReport[];
}

/** Groups reports by year or by kind. Kinds stand in their usual order; years and reports keep theirs. */
export function groupReports(
	reports: readonly LibraryReport[],
	by: 'year' | 'kind',
): ReportGroup[] {
	if (by === 'year')
		return [...Map.groupBy(reports, ({ frontmatter }) => frontmatter.published.slice(0, 4))].map(
			([year, own]) => ({ id: `y${year}`, heading: year, reports: own }),
		);
	const groups = Map.groupBy(reports, ({ frontmatter }) => frontmatter.kind);
	return (Object.keys(reportKinds) as ReportKind[]).flatMap((kind) => {
		const own = groups.get(kind);
		return own ? [{ id: kind, heading: pluralOf(reportKinds[kind]), reports: own }] : [];
	});
}

/** All kinds of report make their plural with an s. */
function pluralOf(label: string): string {
	return `${label}s`;
}
