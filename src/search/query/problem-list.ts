import { splitWords } from '../words.ts';
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
	 * Adds a problem. Of one rule and place there is one, and a query is too long but once.
	 *
	 * @param found how the piece is named to the reader, where that is not the piece itself
	 */
	add(rule: QueryRule, start: number, end: number, found?: string): void {
		const known = this.problems.some(
			(problem) => problem.rule === rule && (problem.start === start || rule === 'too-long'),
		);
		if (known) return;
		const piece = found ?? `“${this.#typed.slice(start, end)}”`;
		this.problems.push({ rule, start, end, message: queryRules[rule](piece, this.#fields) });
	}

	/** Names the last word before a place: "“risk”". */
	wordBefore(end: number): string {
		const word = splitWords(this.#typed.slice(0, end)).at(-1);
		return word === undefined ? 'the start' : `“${this.#typed.slice(word.start, word.end)}”`;
	}

	/** Names the first word after a place. */
	wordAfter(start: number): string {
		const [word] = splitWords(this.#typed.slice(start));
		return word === undefined
			? 'the end'
			: `“${this.#typed.slice(start + word.start, start + word.end)}”`;
	}
}
