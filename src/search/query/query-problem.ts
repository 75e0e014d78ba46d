import { formatCount } from '../../words/count-of.ts';
import { maxNearness, usualNearness } from './query.ts';

/** Something in a query that could not be taken as it stands. What is left is searched for. */
export interface QueryProblem {
	rule: QueryRule;
	/** UTF-16 offset in what the reader typed. */
	start: number;
	/** Offset after it. */
	end: number;
	/** What is wrong, where, and how it was read instead, in plain words for the reader. */
	message: string;
}

/** The most characters of a query that are read. */
export const maxCharacters = 1000;

/** The most that a box takes: by what is beyond the limit a reader is told that the query was too long. */
export const maxTyped = maxCharacters + 100;

/** The most words that one query looks up. */
export const maxWords = 32;

/** The faults that a query may have, each with its message. `found` is the piece of the query. */
export const queryRules = {
	'quote-unclosed': (found: string) =>
		`The quotation mark before ${found} is never closed. All that follows was taken for the phrase.`,
	'phrase-empty': () => 'There is nothing between two quotation marks. They were left out.',
	'parenthesis-unclosed': (found: string) =>
		`The parenthesis before ${found} is never closed. It was taken to close at the end.`,
	'parenthesis-unopened': (found: string) =>
		`A parenthesis closes after ${found} that was never opened. It was left out.`,
	'parenthesis-empty': () => 'There is nothing between two parentheses. They were left out.',
	'operator-alone': (found: string) => `${found} has nothing to work on there. It was left out.`,
	'field-unknown': (found: string, fields: string) =>
		`There is no field ${found}. The fields are ${fields}. Its words were searched for instead.`,
	'field-empty': (found: string) => `The field ${found} has no value. It was left out.`,
	'beginning-short': (found: string) =>
		`${found} is too short: a star needs three letters before it. It was searched for as a word.`,
	'star-astray': (found: string) =>
		`A star stands at the end of a word, where it means every word that begins so. The one in ${found} was left out.`,
	nearness: (found: string) =>
		`${found} does not say how near. Write NEAR/5 for at most five words from one to the other, up to ${maxNearness}, or NEAR/sentence for one sentence. It was taken for NEAR/${usualNearness}.`,
	'near-one': (found: string) =>
		`Only words can be near each other, and ${found} has none beside it or but one. It was left out.`,
	'near-what': (found: string) =>
		`${found} stands between words, phrases, or several of them with OR between. What stands there has no place in a finding, so it was taken for AND.`,
	'too-long': (found: string) =>
		`The search is too long. What follows ${found} was left out: a search takes at most ${maxWords} words and ${formatCount(maxCharacters)} characters.`,
	'control-characters': () => 'Characters that no keyboard types were left out.',
} as const satisfies Record<string, (found: string, expected: string) => string>;

/** The id of one rule. */
export type QueryRule = keyof typeof queryRules;
