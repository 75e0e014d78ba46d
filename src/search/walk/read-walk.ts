import { reportPath } from '../../addresses/report-addresses.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { formatHighlight } from '../results/highlight.ts';
import type { FindingIndex } from '../index/finding-index.ts';
import { markMatches } from '../results/mark-matches.ts';
import type { ReportGroup } from '../find/order.ts';
import type { SearchOutcome } from '../run/run-search.ts';
import { toResultReport, type ResultReport } from '../results/search-result.ts';
import type { SearchState } from '../search-state.ts';
import type { MatchCounts } from './describe-walk.ts';
import { matchAddress } from '../results/match-address.ts';
import { planWalk } from './plan-walk.ts';

/** A finding of the report that is read, which the search found. */
export interface Match {
	/** Address within the report: `p65`. */
	id: string;
	/** "Paragraph 65". */
	label: string;
	/** What to mark in it, as `formatHighlight` writes it. */
	words: string;
}

/** Another report in which the way goes on. */
export interface WalkedReport {
	report: Pick<ResultReport, 'authority' | 'published'>;
	/** How many matches it has. */
	matches: number;
	/** Its match that comes next; its page where that match could not be loaded. */
	href: string;
}

/** The way through the matches of a report, with all that a reader sees of it. */
export interface ReadWalk {
	/** In reading order. */
	matches: Match[];
	counts: MatchCounts;
	before: WalkedReport | undefined;
	after: WalkedReport | undefined;
}

/** The search that was made, with what it was made of. */
export interface WalkedSearch {
	index: Pick<FindingIndex, 'manifest' | 'readText'>;
	facets: FacetValues;
	state: SearchState;
	search: Pick<SearchOutcome, 'groups' | 'findings' | 'marks'>;
}

/**
 * Reads the way through a report. Undefined where the search finds nothing in it. Matches that cannot be loaded are
 * left out and counted.
 *
 * @param path the report's page, as any server may name it: `…/`, `…/index.html` or without its slash
 * @param base the site's base
 * @throws where not one match of the report can be loaded
 */
export async function readWalk(
	walked: WalkedSearch,
	path: string,
	base?: string,
): Promise<ReadWalk | undefined> {
	const { index, search } = walked;
	const page = path.replace(/(?:\/(?:index\.html)?)?$/u, '/');
	const report = index.manifest.reports.findIndex(([id]) => reportPath(id, base) === page);
	const walk = planWalk(search, report);
	if (walk === undefined) return undefined;
	const [read, before, after] = await Promise.all([
		Promise.allSettled(walk.matches.map((finding) => readMatch(walked, finding))),
		readReport(walked, walk.before, -1, base),
		readReport(walked, walk.after, 0, base),
	]);
	const matches = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	const failure = read.find((one) => one.status === 'rejected');
	if (matches.length === 0 && failure !== undefined) throw failure.reason;
	const counts = {
		here: matches.length,
		lost: walk.matches.length - matches.length,
		all: search.findings.length,
		reports: search.groups.length,
	};
	return { matches, counts, before, after };
}

async function readMatch({ index, search }: WalkedSearch, finding: number): Promise<Match> {
	const [id, label, , text] = await index.readText(finding);
	return { id, label, words: formatHighlight(markMatches(text, search.marks)) };
}

/** @param end which of the report's matches comes next: its first, 0, or its last, -1 */
async function readReport(
	walked: WalkedSearch,
	group: ReportGroup | undefined,
	end: 0 | -1,
	base?: string,
): Promise<WalkedReport | undefined> {
	const row = group && walked.index.manifest.reports[group.report];
	const finding = group?.findings.at(end);
	if (group === undefined || row === undefined || finding === undefined) return undefined;
	const report = toResultReport(row, walked.facets, base);
	// Without its text the way still leads to the report, and goes on there.
	const match = await readMatch(walked, finding).catch(() => undefined);
	return {
		report,
		matches: group.findings.length,
		href: matchAddress(report.href, match?.id, match?.words ?? '', walked.state),
	};
}
