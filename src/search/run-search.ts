import { adviseOnNothing, describeUnknownChoices } from './say/advice.ts';
import type { FacetValues } from './index/facet-values.ts';
import { findFindings, type Found } from './find/find-findings.ts';
import type { Hits } from './find/hits.ts';
import type { FindingIndex } from './index/finding-index.ts';
import { narrow, type Narrowed } from './find/narrow.ts';
import { groupByReport, orderFindings, type ReportGroup } from './find/order.ts';
import { parseQuery } from './query/parse-query.ts';
import type { SearchState } from './search-state.ts';
import { describeRemarks, summarise, type Note } from './say/search-status.ts';

/** How many problems of a query are shown: nobody reads a message for each of a hundred parentheses. */
const maxProblems = 5;

/** A search that was made. */
export interface SearchOutcome {
	/** What is announced. */
	summary: string;
	/** What the reader should know to read the results rightly. */
	notes: Note[];
	/** Whether no part of the index was missing that it took. */
	isWhole: boolean;
	/** All that the query finds, before any choice narrows it. */
	all: Hits;
	/** Findings in the order asked for. */
	findings: number[];
	/** The same, by report. */
	groups: ReportGroup[];
	/** Words and phrases to mark. */
	marks: string[][];
	/** How many findings each value of each facet would give. */
	counts: Narrowed['counts'];
	/** The same, if no value of any facet were chosen. */
	allCounts: Narrowed['counts'];
}

/** Makes the search that a reader asked for. Without a query it answers what has the chosen values. */
export async function runSearch(
	index: FindingIndex,
	facets: FacetValues,
	{ q, choices, order }: SearchState,
): Promise<SearchOutcome> {
	const { query, problems } = parseQuery(q, facets.ids);
	const found: Found =
		query === null
			? {
					hits: q === '' ? allFindings(index) : new Map(),
					marks: [],
					remarks: [],
					parts: [],
					looked: false,
				}
			: await findFindings(index, facets, query);
	const { hits, counts } = narrow(found.hits, facets, choices);
	const reportOf = (finding: number) => index.reportOf(finding);
	const findings = orderFindings(hits, order, reportOf);
	const groups = groupByReport(findings, reportOf);
	return {
		summary:
			q !== '' && !found.looked && found.remarks.every(({ type }) => type === 'common-word')
				? 'There is no word in the search to look for.'
				: summarise(hits.size, groups.length, found.hits.size),
		notes: [
			...problems.slice(0, maxProblems).map(({ message }): Note => ({ text: message, offers: [] })),
			...describeRemarks(found.remarks, found.hits.size > 0),
			...(query !== null && found.hits.size === 0
				? adviseOnNothing(q, query, found.remarks, facets)
				: []),
			...describeUnknownChoices(choices, facets),
		],
		isWhole: found.remarks.every(({ type }) => type !== 'unavailable'),
		all: found.hits,
		findings,
		groups,
		marks: found.marks,
		counts,
		allCounts: hits.size === found.hits.size ? counts : narrow(found.hits, facets, {}).counts,
	};
}

function allFindings({ manifest }: FindingIndex): Hits {
	return new Map(Array.from({ length: manifest.findings }, (_, finding) => [finding, 0]));
}
