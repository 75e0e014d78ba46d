import type { FindingRecord } from '../loaders/finding-record.ts';
import type { ReportFrontmatter } from '../model/report.ts';

/** Something by which findings can be told apart. */
export interface Facet {
	/** Its name for a reader. */
	label: string;
	/** A finding's values, as data: ids, slugs and years. None where it has none. */
	valuesOf(finding: FindingRecord, report: ReportFrontmatter): string[];
}

/** Every facet of the index. The key is the name of the index's filter; another facet is one entry more. */
export const facets = {
	authority: { label: 'Authority', valuesOf: (_, report) => [report.authority] },
	year: { label: 'Year', valuesOf: (_, report) => [report.published.slice(0, 4)] },
	reportKind: { label: 'Kind of report', valuesOf: (_, report) => [report.kind] },
	framework: { label: 'Framework', valuesOf: (_, report) => [report.framework] },
	kind: { label: 'Kind of finding', valuesOf: (finding) => [finding.kind] },
	grade: {
		label: 'Grade of the section',
		valuesOf: ({ grade }) => (grade === undefined ? [] : [grade]),
	},
} as const satisfies Record<string, Facet>;

/** The key of one facet. */
export type FacetId = keyof typeof facets;
