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
	{ findings, scores }: Hits,
	order: SortOrder,
	reportOf: (finding: number) => number,
): number[] {
	if (order === 'oldest') return [...findings];
	const newest = placeNewestFirst(findings, reportOf);
	const places = order === 'newest' ? newest : placeBestFirst(newest, scores);
	return Array.from(places, (place) => findings[place] ?? 0);
}

/** Places of findings, those of the newest report first, each report's in their order. */
function placeNewestFirst(
	findings: Uint32Array,
	reportOf: (finding: number) => number,
): Uint32Array {
	const places = new Uint32Array(findings.length);
	let next = 0;
	for (let end = findings.length; end > 0;) {
		const report = reportOf(findings[end - 1] ?? 0);
		let start = end - 1;
		while (start > 0 && reportOf(findings[start - 1] ?? 0) === report) start -= 1;
		for (let place = start; place < end; place += 1) places[next++] = place;
		end = start;
	}
	return places;
}

/**
 * The same places, those with the highest scores first, and equals as they are. To sort plain numbers and look each up among them is
 * many times as fast as to sort by a comparison.
 */
function placeBestFirst(places: Uint32Array, scores: Float64Array): Uint32Array {
	const ranks = scores.toSorted().filter((score, at, all) => score !== all[at - 1]);
	const rankOf = Uint32Array.from(places, (place) => findRank(ranks, scores[place] ?? 0));
	const starts = new Uint32Array(ranks.length + 1);
	for (const rank of rankOf) starts[rank] = (starts[rank] ?? 0) + 1;
	// From how many have a rank to where the first of it stands, the best first.
	let before = 0;
	for (let rank = ranks.length - 1; rank >= 0; rank -= 1) {
		const count = starts[rank] ?? 0;
		starts[rank] = before;
		before += count;
	}
	const ordered = new Uint32Array(places.length);
	places.forEach((place, at) => {
		const rank = rankOf[at] ?? 0;
		const to = starts[rank] ?? 0;
		ordered[to] = place;
		starts[rank] = to + 1;
	});
	return ordered;
}

/** The place of a number in a list of numbers in order. */
function findRank(ranks: Float64Array, score: number): number {
	let [low, high] = [0, ranks.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranks[middle] ?? 0) < score) low = middle + 1;
		else high = middle;
	}
	return low;
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
