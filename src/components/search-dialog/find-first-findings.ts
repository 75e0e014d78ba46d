import type { ExcerptPiece } from '../../search/excerpt.ts';
import { runSearch } from '../../search/run-search.ts';
import { toResultReport, toSearchResult } from '../../search/search-result.ts';
import { shortenExcerpt } from '../../search/shorten-excerpt.ts';
import { openSearch } from '../search/open-search.ts';

/** A finding as the dialog shows it. */
export interface FirstFinding {
	href: string;
	/** "St Helens, paragraph 65". */
	title: string;
	/** "Monitoring visit, 10 August 2012". */
	about: string;
	/** The words that matched, with little around them. */
	excerpt: ExcerptPiece[];
}

/** The best of what a search of the findings found. */
export interface FirstFindings {
	findings: FirstFinding[];
	/** How many there are in all. */
	count: number;
	/** What is to be said of the search, beginning with how many it found. */
	remarks: [summary: string, ...notes: string[]];
}

/**
 * Searches the findings. Fails where the index cannot be loaded.
 *
 * @param q the query as typed
 * @param most how many are wanted at most
 */
export async function findFirstFindings(q: string, most: number): Promise<FirstFindings> {
	const { index, facets } = await openSearch();
	const state = { q, choices: {}, order: 'relevance', grouped: false } as const;
	const { findings, marks, summary, notes } = await runSearch(index, facets, state);
	const first = findings.slice(0, most).map(async (number) => {
		const row = index.manifest.reports[index.reportOf(number)];
		if (row === undefined) throw new RangeError(`the index has no report of ${number}`);
		const text = await index.readText(number);
		const report = toResultReport(row, facets);
		const result = toSearchResult(number, text, report, facets, marks, state);
		return {
			href: result.href,
			title: `${report.authority}, ${result.label}`,
			about: `${report.kind}, ${report.published.words}`,
			excerpt: shortenExcerpt(result.excerpt),
		};
	});
	return {
		findings: await Promise.all(first),
		count: findings.length,
		remarks: [summary, ...notes.map(({ text }) => text)],
	};
}
