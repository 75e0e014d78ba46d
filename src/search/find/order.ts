import type { Hits } from './hits.ts';

/** What results can be ordered by. */
export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Findings of one report, in the order asked for. */
export interface ReportGroup {
	/** Place of the report in the manifest's list. */
	report: number;
	findings: number[];
}

/**
 * Orders what was found. Among equals the newest report comes first, and within a report its findings
 * stand as they do there.
 *
 * @param reportOf place of a finding's report in the manifest's list, which is in order of time
 */
export function orderFindings(
	hits: Hits,
	order: SortOrder,
	reportOf: (finding: number) => number,
): number[] {
	const findings = [...hits.keys()].sort((a, b) => a - b);
	if (order === 'oldest') return findings;
	const newest = [...Map.groupBy(findings, reportOf).values()].reverse().flat();
	if (order === 'newest') return newest;
	return newest.sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0));
}

/** Puts findings of one report together, in the place of the first of them. */
export function groupByReport(
	findings: readonly number[],
	reportOf: (finding: number) => number,
): ReportGroup[] {
	return [...Map.groupBy(findings, reportOf)].map(([report, ofReport]) => ({
		report,
		findings: ofReport,
	}));
}
