import type { Query } from './query.ts';
import { possessive, splitWords } from '../words/words.ts';
import { joinQueries } from './join-queries.ts';
import type { ProblemList } from './problem-list.ts';
import { maxWords } from './query-problem.ts';
import type { Token } from './tokens.ts';

type Term<Type extends Token['type']> = Extract<Token, { type: Type }>;

/** Reads the terms of one query: its words, phrases and fields, up to the most words that a query may have. */
export class TermReader {
	readonly #fields: readonly string[];
	readonly #problems: ProblemList;
	#words = 0;

	/** @param fields the names that fields may have, in lower case */
	constructor(fields: readonly string[], problems: ProblemList) {
		this.#fields = fields;
		this.#problems = problems;
	}

	/** Null where nothing of the term can be searched for. */
	read(token: Term<'word' | 'quoted' | 'field'>): Query | null {
		switch (token.type) {
			case 'word':
				return this.#wordsOf(token.text, token);
			case 'quoted':
				return this.#readPhrase(token);
			case 'field':
				return this.#readField(token);
		}
	}

	#readPhrase(token: Term<'quoted'>): Query | null {
		if (!token.closed) {
			const after = this.#problems.wordAfter(token.start);
			this.#problems.add('quote-unclosed', token.start, token.start + 1, after);
		}
		const written = splitWords(token.text).map(({ word }) => word);
		if (written.length === 0 && token.closed)
			this.#problems.add('phrase-empty', token.start, token.end);
		const words = this.#take(written, token);
		return words.length > 0 ? { type: 'phrase', words } : null;
	}

	#readField(token: Term<'field'>): Query | null {
		const name = token.name.toLowerCase();
		if (!this.#fields.includes(name)) {
			// "12:30" and "note:" are no fields that somebody misspelt.
			if (token.value !== '')
				this.#problems.add(
					'field-unknown',
					token.start,
					token.start + name.length,
					`“${token.name}”`,
				);
			return this.#wordsOf(`${token.name} ${token.value}`, token);
		}
		if (token.value === '') {
			this.#problems.add('field-empty', token.start, token.end, `“${token.name}”`);
			return null;
		}
		return { type: 'field', field: name, value: token.value.replace(/\s+/gu, ' ') };
	}

	/** The words of one written word: several where signs join them. All forms count, so the possessive too. */
	#wordsOf(text: string, token: Token): Query | null {
		const written = splitWords(text).map(({ word }) => word);
		const words = this.#take(
			written.filter((word) => word !== possessive),
			token,
		);
		const last = text.endsWith('*') ? words.pop() : undefined;
		const parts: Query[] = words.map((word) => ({ type: 'word', word }));
		if (last !== undefined) parts.push(this.#beginning(last, token));
		return joinQueries('and', parts);
	}

	#beginning(word: string, token: Token): Query {
		if (word.length >= 3) return { type: 'beginning', word };
		this.#problems.add('beginning-short', token.start, token.end);
		return { type: 'word', word };
	}

	/** Those of some words that the query still has room for. */
	#take(words: string[], token: Token): string[] {
		const room = maxWords - this.#words;
		this.#words += words.length;
		if (words.length <= room) return words;
		const before = this.#problems.wordBefore(token.start);
		this.#problems.add('too-long', token.start, token.end, before);
		return words.slice(0, Math.max(0, room));
	}
}
