import { readNearness, usualNearness, type Nearness, type Query } from './query.ts';
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
		// A mark at the very end opens nothing.
		if (!token.closed && token.text.trim() !== '') {
			const after = this.#problems.wordAfter(token.start);
			this.#problems.add('quote-unclosed', token.start, token.start + 1, after);
		}
		const written = this.#starred(token.text, token);
		if (written.length === 0 && token.closed)
			this.#problems.add('phrase-empty', token.start, token.end);
		const words = this.#take(written, token);
		if (token.near === undefined) return words.length > 0 ? { type: 'phrase', words } : null;
		const within = this.readNear(token.near, token);
		const parts = words
			.filter((word) => word !== possessive)
			.map((word): Query =>
				word.endsWith('*')
					? { type: 'beginning', word: word.slice(0, -1) }
					: { type: 'phrase', words: [word] },
			);
		if (parts.length > 1) return { type: 'near', parts, within };
		this.#problems.add('near-one', token.start, token.end);
		return words.length > 0 ? { type: 'phrase', words } : null;
	}

	/** How near words are to be: what follows `NEAR/` or a tilde, or nothing. */
	readNear(typed: string | undefined, token: Token): Nearness {
		if (typed === undefined) return usualNearness;
		const within = readNearness(typed);
		if (within === undefined) this.#problems.add('nearness', token.start, token.end);
		return within ?? usualNearness;
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

	/**
	 * The words of one written word: several where signs part them, and side by side where hyphens do. All forms count, so the
	 * possessive too.
	 */
	#wordsOf(text: string, token: Token): Query | null {
		const parts = text
			// "s.47" is one name, as "s47" is.
			.replace(/(?<![\p{L}\p{N}])(s{1,2})\.(?=\d)/giu, '$1')
			.split(/[^\p{L}\p{M}\p{N}'\u2018\u2019\u02bc\u2010-\u2013*-]+/u)
			.flatMap((piece) => {
				const written = this.#starred(piece, token).filter((word) => word !== possessive);
				const words = this.#take(written, token);
				const [word] = words;
				if (word === undefined) return [];
				if (words.length > 1 && /^[\p{L}\p{M}\p{N}\u2010-\u2013-]+\*?$/u.test(piece))
					return [{ type: 'joined', words } as const];
				return words.map((one) => this.#word(one, piece));
			});
		return joinQueries('and', parts);
	}

	#word(word: string, written: string): Query {
		if (word.endsWith('*')) return { type: 'beginning', word: word.slice(0, -1) };
		return /^(?!(?:AND|NEAR|NOT|OR)$)[A-Z]{2,}s?$/u.test(written)
			? { type: 'word', word, capitals: true }
			: { type: 'word', word };
	}

	/** The words of a text, with the star of those that are beginnings. */
	#starred(text: string, token: Token): string[] {
		const words = splitWords(text);
		let stars = 0;
		const starred = words.map(({ word, end }) => {
			if (text[end] !== '*' || /^[\p{L}\p{N}]/u.test(text.slice(end + 1))) return word;
			stars += 1;
			if (word.length >= 3) return `${word}*`;
			this.#problems.add('beginning-short', token.start, token.end);
			return word;
		});
		if (words.length > 0 && (text.match(/\*+/gu)?.length ?? 0) > stars)
			this.#problems.add('star-astray', token.start, token.end);
		return starred;
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
