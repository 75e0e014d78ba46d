import { countOf, formatCount } from '../../words/count-of.ts';
import type { ResultReport } from '../results/search-result.ts';

/** How many matches a search has. */
export interface MatchCounts {
	/** In the report that is read. */
	here: number;
	/** In all reports. */
	all: number;
	/** How many reports have any. */
	reports: number;
	/** How many more the report has that could not be loaded. */
	lost?: number;
}

/**
 * Says where a reader stands: "Match 3 of 12 in this report, 57 in 14 reports".
 *
 * @param at index of the match that the reader is at, from 0
 */
export function describeWalk(
	at: number | undefined,
	{ here, all, reports, lost = 0 }: MatchCounts,
): string {
	const place = at === undefined ? countOf(here, 'match', 'matches') : describeAt(at, here);
	const rest =
		reports === 1 ? 'none in others' : `${formatCount(all)} in ${countOf(reports, 'report')}`;
	const missing = lost === 0 ? '' : `; ${formatCount(lost)} more here could not be loaded`;
	return `${place} in this report, ${rest}${missing}`;
}

/**
 * Says which match a reader has come to: "Match 4 of 12, paragraph 66".
 *
 * @param label of the finding: "Paragraph 66"
 */
export function describeMatch(at: number, here: number, label: string): string {
	return `${describeAt(at, here)}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Says where the way goes on: "Next report: Wirral, 18 August 2010 (4)". */
export function describeReportLink(
	side: 'Next' | 'Previous',
	{ authority, published }: Pick<ResultReport, 'authority' | 'published'>,
	matches: number,
): string {
	return `${side} report: ${authority}, ${published.words} (${formatCount(matches)})`;
}

function describeAt(at: number, here: number): string {
	return `Match ${formatCount(at + 1)} of ${formatCount(here)}`;
}
