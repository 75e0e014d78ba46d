import { highlightParameter } from './highlight.ts';
import { formatSearchState, type SearchState } from '../search-state.ts';

/** Longest search that an address carries, in characters: many servers refuse addresses of 8,000. */
const longestSearch = 2000;

/**
 * The address of a finding that a search found: `/reports/…/?highlight=managers&q=manager&sort=newest#p65`. Beside
 * the words to mark it says the search as the search page's own address does, so that the report leads on to
 * the other matches; `q` is there even if it is empty, because it tells that a search follows.
 *
 * @param report the report's page
 * @param id of the finding; undefined where only its report is known
 * @param words what to mark there, as `formatHighlight` writes it
 * @param search the search that found it; one that asks for nothing leads nowhere on
 */
export function matchAddress(
	report: string,
	id: string | undefined,
	words: string,
	search: SearchState,
): string {
	const parameters = [
		words === '' ? '' : new URLSearchParams({ [highlightParameter]: words }).toString(),
		writeSearch(search),
	].filter((part) => part !== '');
	const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
	return `${report}${query}${id === undefined ? '' : `#${id}`}`;
}

/**
 * Reads from a report's address the search that led there, as the query part of the search page's address:
 * `?q=manager&sort=newest`. Null where none did.
 *
 * @param search query part of the report's address
 */
export function readWalkedSearch(search: string): string | null {
	const parameters = new URLSearchParams(search);
	if (!parameters.has('q')) return null;
	parameters.delete(highlightParameter);
	if (parameters.get('q')?.trim() === '') parameters.delete('q');
	return parameters.size === 0 ? null : `?${parameters.toString()}`;
}

function writeSearch(search: SearchState): string {
	const written = formatSearchState(search).slice(1);
	if (written === '' || written.length > longestSearch) return '';
	return search.q === '' ? `q=&${written}` : written;
}
