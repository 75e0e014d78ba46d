import { nearest } from '../../words/nearest.ts';
import type { FindingIndex, WordPlaces } from '../index/finding-index.ts';
import { followSpans, gatherSpans, uniteSpans, type Spans } from '../index/spans.ts';
import type { Query, WordQuery } from '../query/query.ts';
import { isCommon } from '../words/common-words.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { findNamed, marksOf } from './find-named.ts';
import type { Remark } from './remark.ts';

/** A part of a query that stands at places in findings. */
export type PlacedQuery = Extract<
	Query,
	{ type: 'word' | 'beginning' | 'phrase' | 'joined' | 'near' }
>;

/** Most words that are offered for an unknown one. */
const maxSuggestions = 3;

/** Most ways in which an unknown word is taken for two. */
const maxSplits = 3;

/** Finds where the words of one query stand, and keeps what is to be marked and remarked. */
export class PlaceFinder {
	/** Words and phrases to mark, each a list of its words in the forms that findings have. */
	readonly marks: string[][] = [];
	readonly remarks: Remark[] = [];
	/** Why a part of the index could not be loaded. */
	failure: Error | undefined;
	/** Whether any part that was asked for could be loaded. */
	available = false;
	readonly #index: FindingIndex;

	constructor(index: FindingIndex) {
		this.#index = index;
	}

	/**
	 * Null where the part cannot be looked for: what the index does not know, or what is too common.
	 *
	 * @param denied whether the part stands under a "not", so that nothing of it is marked
	 */
	async find(query: PlacedQuery, denied: boolean): Promise<WordPlaces | null> {
		switch (query.type) {
			case 'word':
				return this.#findWord(query, denied);
			case 'beginning':
				return this.#findBeginning(query.word, denied);
			case 'phrase':
				return this.#findPhrase(query.words, denied);
			case 'joined':
				return this.#findJoined(query.words, denied);
			case 'near':
				return this.#findNear(query, denied);
		}
	}

	/**
	 * The same of what is looked for on its own, not beside something: how often findings have it is enough, and far less to load of the
	 * most frequent words.
	 */
	async findAlone(query: PlacedQuery, denied: boolean): Promise<WordPlaces | null> {
		return query.type === 'word'
			? this.#findWord(query, denied, (words) => this.#findTally(words, denied))
			: (this.#findWordOf(query, denied) ?? this.find(query, denied));
	}

	/**
	 * Where the second of two words follows the first, in just these forms, where the index knows that at little cost: it stands for
	 * being near in place of words that are only tallied.
	 */
	async findPair(first: Query, second: Query): Promise<WordPlaces | null> {
		if (first.type !== 'word' || second.type !== 'word') return null;
		const places = await this.#index.findPair(first.word, second.word)?.catch(() => null);
		return places == null || places.spans.length === 0 ? null : places;
	}

	/** Where findings use a term of the glossary, under any of its names; nowhere where there is no such term. */
	async findTerm(name: string, denied: boolean): Promise<WordPlaces> {
		const { terms } = this.#index.manifest.names;
		const wanted = name.toLowerCase();
		const term = terms.find(([slug, ...names]) =>
			[slug, ...names].some((one) => one.toLowerCase() === wanted),
		);
		if (term === undefined) {
			const slugs = terms.map(([slug]) => slug);
			this.remarks.push({
				type: 'unknown-value',
				field: 'term',
				value: name,
				nearest: nearest(wanted, slugs, maxSuggestions),
			});
			return nowhere;
		}
		if (!denied) this.marks.push(...marksOf(term));
		return (await this.#load(name, () => this.#index.findName(term[0]))) ?? nowhere;
	}

	/** Where two words stand as one, in any of its forms; null where they are none. */
	async findAsOne(words: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const one = this.#index.joinWords(words);
		if (one === undefined) return null;
		const forms = this.#index.formsOf(one).filter((form) => !isCommon(form));
		return this.#findAny(forms, denied);
	}

	async #findWord(
		{ word, capitals }: WordQuery,
		denied: boolean,
		findForms = (forms: readonly string[]) => this.#findAny(forms, denied),
	): Promise<WordPlaces | null> {
		if (isCommon(word)) {
			this.remarks.push({ type: 'common-word', word });
			return null;
		}
		const forms = this.#index.formsOf(word).filter((form) => !isCommon(form));
		const named = findNamed(word, capitals === true, this.#index.manifest.names.terms);
		if (named !== undefined) {
			this.remarks.push({ type: 'named', letters: word, names: named.names });
			if (!denied) this.marks.push(...named.marks);
			return this.#uniteAll([
				this.#load(word, () => this.#index.findName(named.slug)),
				this.#findAny(forms, denied),
			]);
		}
		if (forms.length > 0) return findForms(forms);
		const apart = await this.#findApart(word, denied);
		if (apart !== null) return apart;
		this.remarks.push({ type: 'unknown-word', word, nearest: this.#nearest(word) });
		return null;
	}

	/** A phrase of one word that is only to be counted; null of anything else. */
	#findWordOf(query: PlacedQuery, denied: boolean): Promise<WordPlaces | null> | null {
		if (query.type !== 'phrase' || query.words.length > 1) return null;
		const [word = ''] = query.words;
		return this.#index.findTally([word]) === undefined ? null : this.#findTally([word], denied);
	}

	/** How often findings have any of some forms, or where these stand if that is as little to load. */
	async #findTally(forms: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const tally = this.#index.findTally(forms);
		if (tally === undefined) return this.#findAny(forms, denied);
		const known = await tally.catch(() => undefined);
		// Some of the forms may be had where not all can.
		if (known === undefined) return this.#findAny(forms, denied);
		this.available = true;
		if (!denied) this.marks.push(...forms.map((form) => [form]));
		return { ...nowhere, tally: known };
	}

	async #findBeginning(beginning: string, denied: boolean): Promise<WordPlaces | null> {
		const words = this.#index.wordsBeginning(beginning);
		if (words.length === 0) {
			this.remarks.push({ type: 'unknown-beginning', word: beginning });
			return null;
		}
		for (const word of words) if (isCommon(word)) this.remarks.push({ type: 'common-word', word });
		return this.#findAny(
			words.filter((word) => !isCommon(word)),
			denied,
		);
	}

	async #findPhrase(words: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const [only = ''] = words;
		if (words.length === 1 && !only.endsWith('*') && !this.#index.has(only)) {
			const apart = await this.#findApart(only, denied);
			if (apart !== null) return apart;
		}
		const pieces = this.#splitPhrase(words);
		const unknown = pieces.flatMap((piece) =>
			piece.length === 1 ? this.#unknownIn(piece[0] ?? '') : [],
		);
		for (const word of unknown)
			this.remarks.push(
				word.endsWith('*')
					? { type: 'unknown-beginning', word: word.slice(0, -1) }
					: { type: 'unknown-in-phrase', word, nearest: this.#nearest(word) },
			);
		if (unknown.length > 0) return nowhere;
		if (!denied) this.#markPhrase(pieces);
		return (await this.#findByPairs(pieces)) ?? this.#findByPieces(pieces);
	}

	async #findByPieces(pieces: readonly (readonly string[])[]): Promise<WordPlaces | null> {
		const found = await Promise.all(pieces.map((piece) => this.#findPiece(piece)));
		const whole = found.flatMap((places) => places ?? []);
		return whole.length < found.length ? null : this.#follow(whole);
	}

	/** A phrase by the lists of pairs of frequent words; null where it has none, or one of them is nowhere. */
	async #findByPairs(pieces: readonly (readonly string[])[]): Promise<WordPlaces | null> {
		const steps: Promise<WordPlaces | null>[] = [];
		let paired = 0;
		for (let at = 0; at < pieces.length; at += 1) {
			const [piece = [], next = []] = [pieces[at], pieces[at + 1]];
			const [first, second] = [this.#plainWord(piece), this.#plainWord(next)];
			const pair = first !== '' && second !== '' ? this.#index.findPair(first, second) : undefined;
			if (pair === undefined) steps.push(this.#findPiece(piece));
			else {
				steps.push(pair.catch(() => null));
				paired += 1;
				at += 1;
			}
		}
		if (paired === 0) return null;
		const places = (await Promise.all(steps)).flatMap((one) =>
			one !== null && one.spans.length > 0 ? [one] : [],
		);
		if (places.length < steps.length) return null;
		this.available = true;
		return this.#follow(places);
	}

	/** The word of a piece that is one word however it is written; empty of any other. */
	#plainWord(piece: readonly string[]): string {
		const [word = ''] = piece;
		const isPlain =
			piece.length === 1 && !word.endsWith('*') && this.#index.partsOf(word) === undefined;
		return isPlain ? word : '';
	}

	/** Words that are written as one, or with hyphens, are one piece of a phrase: it is fewer to look up. */
	#splitPhrase(words: readonly string[]): string[][] {
		const pieces: string[][] = [];
		for (let at = 0; at < words.length;) {
			let length = Math.min(4, words.length - at);
			while (length > 1 && this.#index.joinWords(words.slice(at, at + length)) === undefined)
				length -= 1;
			pieces.push(words.slice(at, at + length));
			at += length;
		}
		return pieces;
	}

	#unknownIn(word: string): string[] {
		const isKnown = word.endsWith('*')
			? this.#index.wordsBeginning(word.slice(0, -1)).length > 0
			: this.#index.has(word);
		return isKnown ? [] : [word];
	}

	/** One word of a phrase, a beginning, or words that may be one. */
	async #findPiece(piece: readonly string[]): Promise<WordPlaces | null> {
		const [word = ''] = piece;
		if (piece.length === 1)
			return word.endsWith('*')
				? this.#findAny(this.#index.wordsBeginning(word.slice(0, -1)), true)
				: this.#findAny([word], true);
		const one = this.#findAny([this.#index.joinWords(piece) ?? ''], true);
		if (this.#index.holdsApart(piece)) return one;
		const known = piece.every((part) => this.#index.has(part));
		const apart = known
			? this.#findSideBySide(piece.map((part) => [part]))
			: Promise.resolve(nowhere);
		return this.#uniteAll([one, apart]);
	}

	/** Words that hyphens join: as one word in any of its forms, and side by side. */
	async #findJoined(words: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const last = words.at(-1) ?? '';
		const beginning = last.endsWith('*') ? last.slice(0, -1) : undefined;
		const before = words.slice(0, -1);
		const key =
			beginning === undefined
				? this.#index.joinWords(words, true)
				: [...before, beginning].join('');
		const forms =
			key === undefined
				? []
				: beginning === undefined
					? this.#index.formsOf(key)
					: this.#index.wordsBeginning(key);
		const asOne = forms.length > 0 ? this.#findAny(forms, denied) : Promise.resolve(null);
		if (this.#index.holdsApart(words)) return asOne;
		const endings =
			beginning === undefined ? this.#index.formsOf(last) : this.#index.wordsBeginning(beginning);
		const unknown = before.filter((word) => !this.#index.has(word));
		if (unknown.length > 0 || endings.length === 0) {
			if (forms.length > 0) return asOne;
			for (const word of endings.length === 0 ? [...unknown, last] : unknown)
				this.remarks.push({ type: 'unknown-in-phrase', word, nearest: this.#nearest(word) });
			return nowhere;
		}
		if (!denied) this.marks.push(...endings.map((ending) => [...before, ending]));
		return this.#uniteAll([
			asOne,
			this.#findSideBySide([...before.map((word) => [word]), endings]),
		]);
	}

	async #findNear(
		{ parts, within }: Extract<Query, { type: 'near' }>,
		denied: boolean,
	): Promise<WordPlaces | null> {
		const found = await Promise.all(parts.map((part) => this.#findOperand(part, denied)));
		const places = found.flatMap((one) => one ?? []);
		if (places.length === 0) return null;
		if (places.length < parts.length) return nowhere;
		const lists = places.map(({ spans }) => spans);
		if (within !== 'sentence') {
			const spans = gatherSpans(
				lists,
				(_, from, to) => to.place - (from.place + from.width - 1) <= within,
			);
			return { spans, headed: allOf(places) };
		}
		const sentencesOf = await this.#index.readSentences();
		const spans = gatherSpans(lists, (finding, from, to) =>
			sentencesOf(finding).every((start) => start <= from.place || start > to.place),
		);
		return { spans, headed: allOf(places) };
	}

	#findOperand(query: Query, denied: boolean): Promise<WordPlaces | null> {
		switch (query.type) {
			case 'or':
				return this.#uniteAll(query.parts.map((part) => this.#findOperand(part, denied)));
			case 'and':
			case 'not':
			case 'field':
				throw new TypeError(`${query.type} has no places`);
			case 'word':
			case 'beginning':
			case 'phrase':
			case 'joined':
			case 'near':
				return this.find(query, denied);
		}
	}

	/** An unknown word as two that stand side by side: "ongoing" where findings have only "on going". */
	async #findApart(word: string, denied: boolean): Promise<WordPlaces | null> {
		const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
			word.slice(0, at + 2),
			word.slice(at + 2),
		])
			.filter(
				([first = '', second = '']) =>
					this.#index.has(first) && this.#index.formsOf(second).length > 0,
			)
			.filter((parts) => !parts.every(isFunctionWord))
			.slice(0, maxSplits);
		for (const [first = '', second = ''] of splits) {
			const endings = this.#index.formsOf(second);
			const places = await this.#findSideBySide([[first], endings]);
			if (places === null || places.spans.length === 0) continue;
			this.remarks.push({ type: 'written-apart', word, parts: [first, second] });
			if (!denied) this.marks.push(...endings.map((ending) => [first, ending]));
			return places;
		}
		return null;
	}

	async #findSideBySide(choices: readonly (readonly string[])[]): Promise<WordPlaces | null> {
		const found = await Promise.all(choices.map((words) => this.#findAny(words, true)));
		const places = found.flatMap((one) => one ?? []);
		return places.length < choices.length ? null : this.#follow(places);
	}

	#follow(places: readonly WordPlaces[]): WordPlaces {
		const [first, ...others] = places.map(({ spans }) => spans);
		const spans = others.reduce((before, next) => followSpans(before, next), first ?? noSpans);
		return { spans, headed: allOf(places) };
	}

	/** The places of any of some words, without those that could not be loaded. */
	#findAny(words: readonly string[], unmarked: boolean): Promise<WordPlaces | null> {
		if (!unmarked)
			for (const word of words) {
				const parts = this.#index.partsOf(word);
				this.marks.push([word], ...(parts === undefined ? [] : [[...parts]]));
			}
		return this.#uniteAll(
			words.map((word) => this.#load(word, () => this.#index.findPlaces(word))),
		);
	}

	async #load(word: string, load: () => Promise<WordPlaces>): Promise<WordPlaces | null> {
		try {
			const places = await load();
			this.available = true;
			return places;
		} catch (error) {
			this.failure = error as Error;
			this.remarks.push({ type: 'unavailable', word });
			return null;
		}
	}

	async #uniteAll(parts: readonly Promise<WordPlaces | null>[]): Promise<WordPlaces | null> {
		const found = (await Promise.all(parts)).flatMap((one) => one ?? []);
		if (found.length < 2) return found[0] ?? null;
		return {
			spans: uniteSpans(found.map(({ spans }) => spans)),
			headed: new Set(found.flatMap(({ headed }) => [...headed])),
		};
	}

	/** Marks a phrase in the ways in which its pieces may be written. */
	#markPhrase(pieces: readonly (readonly string[])[]): void {
		const ways = pieces.map((piece): string[][] => {
			const [word = ''] = piece;
			if (word.endsWith('*') && piece.length === 1)
				return this.#index.wordsBeginning(word.slice(0, -1)).map((one) => [one]);
			const one = piece.length > 1 ? this.#index.joinWords(piece) : word;
			const parts = one === undefined ? undefined : this.#index.partsOf(one);
			return [
				[...piece],
				...(piece.length > 1 && one !== undefined ? [[one]] : []),
				...(piece.length === 1 && parts ? [[...parts]] : []),
			];
		});
		const written = ways.reduce<string[][]>(
			(before, next) =>
				before.flatMap((start) => next.map((end) => [...start, ...end])).slice(0, maxMarks),
			[[]],
		);
		this.marks.push(...written);
	}

	#nearest(word: string): string[] {
		// Every other letter is as near to a letter.
		return word.length < 3 ? [] : nearest(word, this.#index.words, maxSuggestions);
	}
}

/** Ways of writing one phrase that are marked at most. */
const maxMarks = 64;

const noSpans: Spans = new Float64Array();

const nowhere: WordPlaces = { spans: noSpans, headed: new Set() };

/** The findings under whose headings all of some words stand. */
function allOf([first, ...others]: readonly WordPlaces[]): ReadonlySet<number> {
	return others.reduce<ReadonlySet<number>>(
		(shared, { headed }) => shared.intersection(headed),
		first?.headed ?? new Set(),
	);
}
