import type { FacetValues } from '../index/facet-values.ts';
import { toFoundFinding, type FoundFinding } from './found-finding.ts';
import type { FindingIndex } from '../index/finding-index.ts';
import type { StripPart } from '../index/indexed-strip.ts';
import { toResultReport, toSearchResult, type SearchResult } from './search-result.ts';
import type { SearchState } from '../search-state.ts';

/** A result with what it takes to copy it. */
export interface ShownResult extends SearchResult {
	found: FoundFinding;
	/** The grades of its report. */
	strip: readonly StripPart[];
}

/** Where findings are read from. */
export interface ReadingFrom {
	index: FindingIndex;
	facets: FacetValues;
	/** Origin of the site: `https://reports.example.org`. */
	origin: string;
}

/** Reads one finding, with all that it takes to save or cite it. */
export async function readFound(
	{ index, facets, origin }: ReadingFrom,
	finding: number,
): Promise<FoundFinding> {
	const report = index.reportRowOf(finding);
	return toFoundFinding(finding, await index.readText(finding), report, facets, origin);
}

/** The search that found them: what it asked for, and which words to mark. */
export interface ReadingFor {
	state: SearchState;
	search: { marks: readonly (readonly string[])[] };
}

/** Reads findings as results: those that could be loaded, and the others with the reason why they could not. */
export async function readResults(
	from: ReadingFrom,
	findings: readonly number[],
	{ state, search: { marks } }: ReadingFor,
): Promise<{ results: ShownResult[]; lost: number[]; failures: unknown[] }> {
	const read = await Promise.allSettled(
		findings.map(async (finding) => {
			const { index, facets } = from;
			const text = await index.readText(finding);
			const report = toResultReport(index.reportRowOf(finding), facets);
			const shown = toSearchResult(finding, text, report, facets, marks, state);
			const strip = index.stripOf(index.reportOf(finding));
			return { ...shown, strip, found: await readFound(from, finding) };
		}),
	);
	return {
		results: read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
		lost: findings.filter((_, at) => read[at]?.status === 'rejected'),
		failures: read.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])),
	};
}
