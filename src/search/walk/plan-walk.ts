import type { ReportGroup } from '../find/order.ts';
import type { SearchOutcome } from '../run/run-search.ts';

/** The way through the matches of a search, as it runs through one report. */
export interface Walk {
	/** Findings of the report that match, in reading order. */
	matches: number[];
	/** The report that comes before this one in the order of the search. */
	before: ReportGroup | undefined;
	/** The one that comes after it. */
	after: ReportGroup | undefined;
}

/**
 * Lays the way: through a report in reading order, from report to report in the order of the search, which for
 * relevance is that of their best matches. Undefined where the report has no match.
 *
 * @param report place of the report in the manifest's list
 */
export function planWalk(
	{ groups }: Pick<SearchOutcome, 'groups'>,
	report: number,
): Walk | undefined {
	const place = groups.findIndex((group) => group.report === report);
	const group = groups[place];
	if (group === undefined) return undefined;
	return {
		matches: inReadingOrder(group).findings,
		before: inReadingOrder(groups[place - 1]),
		after: inReadingOrder(groups[place + 1]),
	};
}

function inReadingOrder<Group extends ReportGroup | undefined>(group: Group): Group {
	return group && { ...group, findings: group.findings.toSorted((a, b) => a - b) };
}
