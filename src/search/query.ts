import { normaliseForSearch } from './normalise.ts';

/** The most words that one search may hold: each is looked up on its own as well. */
export const maxWords = 32;

/** What a reader asks for. */
export type Query =
	/** Nothing that could be searched for. */
	| { type: 'empty' }
	/** More than `maxWords` words. */
	| { type: 'too-long'; words: string[] }
	/**
	 * Findings that hold all the words, anywhere. `quoted` says that the reader set some of them, but not
	 * all, between quotation marks, which one search of the index cannot honour.
	 */
	| { type: 'words'; words: string[]; quoted: boolean }
	/** Findings that hold the words side by side: the whole query stands between quotation marks. */
	| { type: 'phrase'; words: string[] };

/** Reads what a reader typed. */
export function readQuery(typed: string): Query {
	const text = normaliseForSearch(typed);
	const words = text
		.replaceAll('"', ' ')
		.split(' ')
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter(Boolean);
	if (words.length === 0) return { type: 'empty' };
	if (words.length > maxWords) return { type: 'too-long', words };
	if (/^"[^"]+"$/u.test(text)) return { type: 'phrase', words };
	return { type: 'words', words, quoted: /(?<!\S)"|"(?!\S)/u.test(text) };
}
