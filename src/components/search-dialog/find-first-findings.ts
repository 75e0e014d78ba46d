import { isCommon } from '../../search/words/common-words.ts';
import type { ExcerptPiece } from '../../search/results/excerpt.ts';
import type { SearchState } from '../../search/search-state.ts';
import { splitWords } from '../../search/words/words.ts';
import { runSearch } from '../../search/run/run-search.ts';
import { toResultReport, toSearchResult } from '../../search/results/search-result.ts';
import { shortenExcerpt } from '../../search/results/shorten-excerpt.ts';
import { describeNames, type NameLine } from '../../search/understand/describe-names.ts';
import { readNames } from '../../search/understand/read-names.ts';
import { withSearch, type OpenedSearch } from '../search/open-search.ts';
import { beginLastWord } from './begin-last-word.ts';

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
	/** Whether the last word was taken for the beginning of one. */
	begun: boolean;
	/** Names that were understood, with the pages of councils. */
	names: NameLine[];
	/** Whether nothing was typed but names. */
	onlyNames: boolean;
	/** What is to be said of the search, beginning with how many it found. */
	remarks: [summary: string, ...notes: string[]];
}

/**
 * Searches the findings. Fails where the index cannot be loaded.
 *
 * @param q the query as typed
 * @param limit how many are wanted at most
 */
export async function findFirstFindings(q: string, limit: number): Promise<FirstFindings> {
	const { value } = await withSearch((opened) => findFirst(opened, q, limit));
	return value;
}

async function findFirst(
	{ index, facets }: OpenedSearch,
	q: string,
	limit: number,
): Promise<FirstFindings> {
	const { names: typedNames, label: typedLabel } = readNames(index, facets, asked(q));
	const named = nameWords([
		...typedNames.map(({ typed }) => typed),
		...(typedLabel === undefined ? [] : [typedLabel.label.typed]),
	]);
	const run = beginLastWord(
		q,
		(word) => isCommon(word) || index.words.formsOf(word).length > 0 || named.has(word),
	);
	const state = asked(run);
	const { findings, marks, summary, notes, names, labelled, settled } = await runSearch(
		index,
		facets,
		state,
	);
	const first = findings.slice(0, limit).map(async (number) => {
		const text = await index.readText(number);
		const report = toResultReport(index.reportRowOf(number), facets);
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
		begun: run !== q,
		onlyNames: settled.q === '',
		names: describeNames(readNames(index, facets, { ...state, q }), names, labelled),
		remarks: [summary, ...notes.map(({ text }) => text)],
	};
}

function asked(q: string): SearchState {
	return { q, choices: {}, order: 'relevance', grouped: false };
}

/** The last word of each name as typed, which is typed to its end. */
function nameWords(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.map((typed) => splitWords(typed).at(-1)?.word ?? ''));
}
