import { decodeIndexedText } from './indexed-text.ts';
import { normaliseForSearch } from './normalise.ts';
import type { Query } from './query.ts';
import type { Filters, Match, SearchIndex } from './search-index.ts';

/** What a search found. */
export interface Found {
	/** Findings, best first. */
	matches: Match[];
	/** Words of the query that no finding has. They were left out of the search, unless it is for a phrase. */
	unknown: string[];
}

/**
 * Searches the index, and says which words it does not know.
 *
 * Pagefind drops an unknown word without a sign, or takes a shorter word for it ("ofsted" finds "of").
 * Between quotation marks it does neither, so each word is first looked up so: that reads no file which
 * the search itself would not read.
 */
export async function findFindings(
	index: SearchIndex,
	query: Extract<Query, { type: 'words' | 'phrase' }>,
	filters: Filters = {},
): Promise<Found> {
	const words = [...new Set(query.words)];
	const known = await Promise.all(words.map((word) => isKnown(index, word, query.type)));
	const unknown = words.filter((_, position) => known[position] === false);
	const rest = query.words.filter((word) => !unknown.includes(word));
	if (rest.length === 0 || (query.type === 'phrase' && unknown.length > 0))
		return { matches: [], unknown };
	const term = query.type === 'phrase' ? `"${rest.join(' ')}"` : rest.join(' ');
	return { matches: await index.search(term, filters), unknown };
}

/** Whether a finding has the word in one of its forms or, outside a phrase, a word that begins with it. */
async function isKnown(
	index: SearchIndex,
	word: string,
	type: 'words' | 'phrase',
): Promise<boolean> {
	const [exact] = await index.search(`"${word}"`);
	if (exact !== undefined || type === 'phrase') return exact !== undefined;
	const [nearest] = await index.search(word);
	if (nearest === undefined) return false;
	const { content, locations } = await nearest.read();
	const words = content.split(' ');
	return locations.some((location) => lettersOf(words[location] ?? '').startsWith(lettersOf(word)));
}

function lettersOf(word: string): string {
	return normaliseForSearch(decodeIndexedText(word))
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
