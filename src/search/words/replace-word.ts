import { splitWords } from './words.ts';

/** A query with one of its words, or the value of a field, written differently; all else stays as typed. */
export function replaceWord(query: string, from: string, to: string): string {
	// More than a word is a piece of the query, as typed.
	const found = /[\s"\u201c]/u.test(from)
		? undefined
		: splitWords(query).find(({ word }) => word === from);
	if (found !== undefined) return query.slice(0, found.start) + to + query.slice(found.end);
	const at = query.toLowerCase().indexOf(from.toLowerCase());
	return at === -1 ? query : query.slice(0, at) + to + query.slice(at + from.length);
}
