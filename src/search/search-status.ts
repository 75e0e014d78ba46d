import type { Found } from './find-findings.ts';
import { maxWords, type Query } from './query.ts';

/** What the page says of a search: one sentence that is announced, and notes that stand below it. */
export interface SearchStatus {
	/** "23 findings have the words “line managers”." */
	summary: string;
	/** What the reader should know to read the results rightly; may be empty. */
	notes: string[];
}

/** What to say before a search can be made, of a query that none can be made of. */
export function describeRefusal(
	query: Extract<Query, { type: 'empty' | 'too-long' }>,
): SearchStatus {
	switch (query.type) {
		case 'empty':
			return { summary: 'Type a word or a phrase to search for.', notes: [] };
		case 'too-long':
			return {
				summary: `That is ${query.words.length} words. A search takes at most ${maxWords}.`,
				notes: [],
			};
	}
}

/**
 * What to say of a search that was made.
 *
 * @param authority name of the authority that it kept to
 */
export function describeFound(
	query: Extract<Query, { type: 'words' | 'phrase' }>,
	{ matches, unknown }: Pick<Found, 'unknown'> & { matches: { length: number } },
	authority?: string,
): SearchStatus {
	const known = query.words.filter((word) => !unknown.includes(word));
	const notes: string[] = [];
	if (query.type === 'words') {
		if (unknown.length > 0 && known.length > 0) {
			notes.push(`No finding has ${listWords(unknown)}: the search was for the other words.`);
		}
		if (query.quoted) {
			notes.push(
				'Words between quotation marks were searched for one by one. Put the whole search between quotation marks to find a phrase.',
			);
		}
	} else if (unknown.length > 0) {
		notes.push(`No finding has ${listWords(unknown)}.`);
	} else if (matches.length === 0) {
		notes.push('Search without quotation marks to find the words apart from each other.');
	}
	const named = query.type === 'phrase' || known.length === 0 ? query.words : known;
	return { summary: summarise(query.type, named, matches.length, authority), notes };
}

function summarise(
	type: 'words' | 'phrase',
	words: readonly string[],
	count: number,
	authority?: string,
): string {
	const number = count === 0 ? 'No' : count.toLocaleString('en-GB');
	const noun = `${count > 1 ? 'findings' : 'finding'}${authority === undefined ? '' : ` on ${authority}`}`;
	const what = type === 'phrase' ? 'the phrase' : words.length === 1 ? 'the word' : 'all the words';
	return `${number} ${noun} ${count > 1 ? 'have' : 'has'} ${what} “${words.join(' ')}”.`;
}

function listWords(words: readonly string[]): string {
	const quoted = words.map((word) => `“${word}”`);
	return `the ${quoted.length === 1 ? 'word' : 'words'} ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(quoted)}`;
}
