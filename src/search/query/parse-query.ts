import type { Nearness, Query } from './query.ts';
import { joinQueries } from './join-queries.ts';
import { ProblemList } from './problem-list.ts';
import { maxCharacters, type QueryProblem } from './query-problem.ts';
import { TermReader } from './term-reader.ts';
import { splitTokens, type Token } from './tokens.ts';

/** A query that was read: what can be searched for, and what could not be taken as it stands. */
export interface ParsedQuery {
	/** Null where nothing can be searched for. */
	query: Query | null;
	problems: QueryProblem[];
}

/**
 * Reads what a reader typed. It never refuses: of a faulty query it takes what it can, and says the rest.
 *
 *     or     = and ("OR" and)*
 *     and    = near ("AND"? near)*
 *     near   = not ("NEAR" not)*
 *     not    = ("NOT" | "-") not | "(" or ")" | phrase | field | word
 *
 * @param fields the names that fields may have, in lower case
 */
export function parseQuery(typed: string, fields: readonly string[]): ParsedQuery {
	// Of the same length, so that offsets stay true.
	const text = typed.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => ' '.repeat(sign.length));
	const problems = new ProblemList(text, fields);
	// An address bar or a paste may well hold a tab or a line break: nobody needs telling.
	const odd = /(?![\t\n\r\u00ad\u200b-\u200f\u2060\ufeff])[\p{Cc}\p{Cf}\p{Cs}]/u.exec(typed);
	if (odd !== null) problems.add('control-characters', odd.index, odd.index + odd[0].length);
	if (text.trimEnd().length > maxCharacters)
		problems.add('too-long', maxCharacters, text.length, problems.wordBefore(maxCharacters));
	const tokens = splitTokens(text.slice(0, maxCharacters));
	const query = new Parser(tokens, new TermReader(fields, problems), problems).parse();
	return { query, problems: problems.problems };
}

class Parser {
	readonly #terms: TermReader;
	readonly #tokens: readonly Token[];
	readonly #problems: ProblemList;
	#at = 0;

	constructor(tokens: readonly Token[], terms: TermReader, problems: ProblemList) {
		this.#tokens = tokens;
		this.#terms = terms;
		this.#problems = problems;
	}

	parse(): Query | null {
		const parts: Query[] = [];
		for (;;) {
			const part = this.#readOr();
			if (part !== null) parts.push(part);
			const token = this.#tokens[this.#at];
			if (token === undefined) break;
			// Only a closing parenthesis stops the reading before the end.
			this.#at += 1;
			const before = this.#problems.wordBefore(token.start);
			this.#problems.add('parenthesis-unopened', token.start, token.end, before);
		}
		return joinQueries('and', parts);
	}

	#readOr(): Query | null {
		const parts: Query[] = [];
		let operator: Token | undefined;
		for (;;) {
			const part = this.#readAnd();
			if (part !== null) parts.push(part);
			else if (operator !== undefined) this.#lonely(operator);
			const next = this.#tokens[this.#at];
			if (next?.type !== 'or') break;
			if (part === null && operator === undefined) this.#lonely(next);
			operator = next;
			this.#at += 1;
		}
		return joinQueries('or', parts);
	}

	#readAnd(): Query | null {
		const parts: Query[] = [];
		let operator: Token | undefined;
		for (;;) {
			const token = this.#tokens[this.#at];
			if (token === undefined || token.type === 'or' || token.type === ')') break;
			if (token.type === 'and') {
				if (parts.length === 0 || operator !== undefined) this.#lonely(token);
				operator = token;
				this.#at += 1;
				continue;
			}
			const part = this.#readNear();
			if (part === null) continue;
			parts.push(part);
			operator = undefined;
		}
		if (operator !== undefined && parts.length > 0) this.#lonely(operator);
		return joinQueries('and', parts);
	}

	#readNear(): Query | null {
		const parts: Query[] = [];
		let within: Nearness | undefined;
		let signs: Token | undefined;
		for (;;) {
			const token = this.#tokens[this.#at];
			if (token?.type === 'near') {
				this.#at += 1;
				if (parts.length === 0 || this.#isAtEnd())
					this.#problems.add('near-one', token.start, token.end);
				else {
					signs = token;
					within = this.#narrower(within, this.#terms.readNear(token.near, token));
				}
				continue;
			}
			if (parts.length > 0 && signs === undefined) break;
			if (this.#isAtEnd()) break;
			const part = this.#readNot();
			if (part !== null) parts.push(part);
			if (this.#tokens[this.#at]?.type !== 'near') break;
			signs = undefined;
		}
		if (parts.length < 2 || within === undefined) return joinQueries('and', parts);
		if (parts.every(hasPlaces)) return { type: 'near', parts, within };
		if (signs !== undefined) this.#problems.add('near-what', signs.start, signs.end);
		return joinQueries('and', parts);
	}

	/** Whether nothing follows that could be a part. */
	#isAtEnd(): boolean {
		const next = this.#tokens[this.#at];
		return next === undefined || ['or', 'and', ')', 'near'].includes(next.type);
	}

	#narrower(one: Nearness | undefined, other: Nearness): Nearness {
		if (one === undefined || one === 'sentence') return other;
		return other === 'sentence' ? one : Math.min(one, other);
	}

	#readNot(): Query | null {
		const token = this.#tokens[this.#at];
		if (token === undefined) return null;
		switch (token.type) {
			case 'not': {
				this.#at += 1;
				const next = this.#tokens[this.#at];
				if (next === undefined || ['or', 'and', 'near', ')'].includes(next.type)) {
					this.#lonely(token);
					return null;
				}
				const part = this.#readNot();
				if (part === null) return null;
				// Twice "not" is nothing: "--risk" and "NOT -risk".
				return part.type === 'not' ? part.part : { type: 'not', part };
			}
			case '(':
				return this.#readGroup(token);
			case 'quoted':
			case 'field':
			case 'word':
				this.#at += 1;
				return this.#terms.read(token);
			case 'or':
			case 'and':
			case 'near':
			case ')':
				return null;
		}
	}

	#readGroup(token: Token): Query | null {
		this.#at += 1;
		const first = this.#tokens[this.#at];
		const part = this.#readOr();
		const end = this.#tokens[this.#at];
		if (end === undefined) {
			const after = this.#problems.wordAfter(token.end);
			this.#problems.add('parenthesis-unclosed', token.start, token.end, after);
		} else this.#at += 1;
		if (first !== undefined && first === end)
			this.#problems.add('parenthesis-empty', token.start, end.end);
		return part;
	}

	#lonely(token: Token): void {
		this.#problems.add('operator-alone', token.start, token.end);
	}
}

/** Whether a part stands at places in findings: a property of a finding does not, nor what it lacks. */
function hasPlaces(query: Query): boolean {
	switch (query.type) {
		case 'word':
		case 'beginning':
		case 'phrase':
		case 'joined':
			return true;
		case 'or':
			return query.parts.every(hasPlaces);
		case 'near':
		case 'and':
		case 'not':
		case 'field':
			return false;
	}
}
