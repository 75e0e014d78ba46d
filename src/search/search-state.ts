import type { SearchState } from './asked/search-state.ts';
import { sortOrders } from './find/order.ts';
import { maxCharacters } from './query/query-problem.ts';

export type { SearchState };

/** Names that one address takes for words: no search has more. */
const maxAsWords = 10;

/**
 * Reads the query part of the search page's address, with or without its question mark. What it does not
 * know it leaves alone.
 *
 * @param facets ids of the facets
 */
export function readSearchState(search: string, facets: readonly string[]): SearchState {
	const parameters = new URLSearchParams(search);
	const chosen = facets.map((id) => {
		const values = [...new Set(parameters.getAll(id))].filter((value) => value !== '');
		return [id, values] satisfies [string, string[]];
	});
	const asWords = [...new Set(parameters.getAll('word'))]
		.filter((word) => word !== '')
		.slice(0, maxAsWords);
	return {
		q: cutTyped(parameters.get('q') ?? '').trim(),
		choices: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
		order: sortOrders.find((order) => order === parameters.get('sort')) ?? 'relevance',
		grouped: parameters.get('group') === 'report',
		...(asWords.length > 0 && { asWords }),
		...(parameters.get('background') === 'yes' && { everything: true }),
	};
}

/**
 * Writes it: `?q=line+managers&authority=wirral&sort=newest`, or nothing where nothing is asked. Of a query that is
 * longer than is read it writes what is read: a server might refuse the whole.
 */
export function formatSearchState({
	q,
	choices,
	order,
	grouped,
	asWords = [],
	everything = false,
}: SearchState): string {
	const parameters = new URLSearchParams();
	if (q !== '') parameters.set('q', cut(q));
	for (const [id, values] of Object.entries(choices))
		for (const value of values) parameters.append(id, value);
	if (order !== 'relevance') parameters.set('sort', order);
	if (grouped) parameters.set('group', 'report');
	for (const word of asWords) parameters.append('word', cut(word));
	if (everything) parameters.set('background', 'yes');
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}

/**
 * What is looked at of a text that a reader typed or pasted: more than is read of a query, so that it can be told that
 * it is too long, and little enough that twelve million characters are no more work than these.
 */
export function cutTyped(typed: string): string {
	return typed.slice(0, 10 * maxCharacters);
}

/** One character more than is read, where there is any: it tells that the query was too long. */
function cut(q: string): string {
	return q.slice(0, maxCharacters) + q.slice(maxCharacters).trim().slice(0, 1);
}
