import { splitWords } from '../words/words.ts';
import { queryRules, type QueryProblem, type QueryRule } from './query-problem.ts';

/** The problems of one query, as they are found while it is read. */
export class ProblemList {
	readonly problems: QueryProblem[] = [];
	readonly #typed: string;
	readonly #fields: string;

	/**
	 * @param typed the query
	 * @param fields the names that fields may have
	 */
	constructor(typed: string, fields: readonly string[]) {
		this.#typed = typed;
		this.#fields = new Intl.ListFormat('en-GB').format(fields);
	}

	/**
	 * Adds a problem. What would be said in the same words is said once, and a query is too long but once.
	 *
	 * @param found how the piece is named to the reader, where that is not the piece itself
	 */
	add(rule: QueryRule, start: number, end: number, found?: string): void {
		const piece = found ?? `“${this.#typed.slice(start, end)}”`;
		const message = queryRules[rule](piece, this.#fields);
		const known = this.problems.some(
			(problem) => problem.message === message || (problem.rule === rule && rule === 'too-long'),
		);
		if (!known) this.problems.push({ rule, start, end, message });
	}

	/** Names the last word before a place: "“risk”". */
	wordBefore(end: number): string {
		const word = splitWords(this.#typed.slice(0, end)).at(-1);
		return word === undefined ? 'the start' : quote(this.#typed.slice(word.start, word.end));
	}

	/** Names the first word after a place. */
	wordAfter(start: number): string {
		const [word] = splitWords(this.#typed.slice(start));
		return word === undefined
			? 'the end'
			: quote(this.#typed.slice(start + word.start, start + word.end));
	}
}

/** A word between quotation marks; of one that nobody would read to its end the beginning. */
function quote(word: string): string {
	return `“${word.length > 30 ? `${word.slice(0, 30)}…` : word}”`;
}
