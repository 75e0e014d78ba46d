import { nearest } from '../../words/nearest.ts';
import type { WordPlaces } from '../index/finding-index.ts';
import { gatherSpans } from '../index/spans.ts';
import type { Query, WordQuery } from '../query/query.ts';
import { isCommon } from '../words/common-words.ts';
import { findNamed, marksOf } from './find-named.ts';
import { findPhrase } from './find-phrase.ts';
import {
	allOf,
	findApart,
	findSideBySide,
	maxSuggestions,
	nearestTo,
	nowhere,
	PlaceReader,
	uniteAll,
} from './read-places.ts';

/** A part of a query that stands at places in findings. */
export type PlacedQuery = Extract<
	Query,
	{ type: 'word' | 'beginning' | 'phrase' | 'joined' | 'near' }
>;

/** Finds where the words of one query stand. */
export class PlaceFinder extends PlaceReader {
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
				return findPhrase(this, query.words, denied);
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
		const places = await this.index.findPair(first.word, second.word)?.catch(() => null);
		return places == null || places.spans.length === 0 ? null : places;
	}

	/** Where findings use a term of the glossary, under any of its names; nowhere where there is no such term. */
	async findTerm(name: string, denied: boolean): Promise<WordPlaces> {
		const { terms } = this.index.manifest.names;
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
		return (await this.load(name, () => this.index.findName(term[0]))) ?? nowhere;
	}

	/** Where two words stand as one, in any of its forms; null where they are none. */
	async findAsOne(words: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const one = this.index.words.join(words);
		if (one === undefined) return null;
		const forms = this.index.words.formsOf(one).filter((form) => !isCommon(form));
		return this.findAny(forms, denied);
	}

	async #findWord(
		{ word, capitals }: WordQuery,
		denied: boolean,
		findForms = (forms: readonly string[]) => this.findAny(forms, denied),
	): Promise<WordPlaces | null> {
		if (isCommon(word)) {
			this.remarks.push({ type: 'common-word', word });
			return null;
		}
		const forms = this.index.words.formsOf(word).filter((form) => !isCommon(form));
		const named = findNamed(word, capitals === true, this.index.manifest.names.terms);
		if (named !== undefined) {
			this.remarks.push({ type: 'named', letters: word, names: named.names });
			if (!denied) this.marks.push(...named.marks);
			return uniteAll([
				this.load(word, () => this.index.findName(named.slug)),
				this.findAny(forms, denied),
			]);
		}
		if (forms.length > 0) return findForms(forms);
		const apart = await findApart(this, word, denied);
		if (apart !== null) return apart;
		this.remarks.push({ type: 'unknown-word', word, nearest: nearestTo(this, word) });
		return null;
	}

	/** A phrase of one word that is only to be counted; null of anything else. */
	#findWordOf(query: PlacedQuery, denied: boolean): Promise<WordPlaces | null> | null {
		if (query.type !== 'phrase' || query.words.length > 1) return null;
		const [word = ''] = query.words;
		return this.index.findTally([word]) === undefined ? null : this.#findTally([word], denied);
	}

	/** How often findings have any of some forms, or where these stand if that is as little to load. */
	async #findTally(forms: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const tally = this.index.findTally(forms);
		if (tally === undefined) return this.findAny(forms, denied);
		const known = await tally.catch(() => undefined);
		// Some of the forms may be had where not all can.
		if (known === undefined) return this.findAny(forms, denied);
		this.available = true;
		if (!denied) this.marks.push(...forms.map((form) => [form]));
		return { ...nowhere, tally: known };
	}

	async #findBeginning(beginning: string, denied: boolean): Promise<WordPlaces | null> {
		const words = this.index.words.beginningWith(beginning);
		if (words.length === 0) {
			this.remarks.push({ type: 'unknown-beginning', word: beginning });
			return null;
		}
		for (const word of words) if (isCommon(word)) this.remarks.push({ type: 'common-word', word });
		return this.findAny(
			words.filter((word) => !isCommon(word)),
			denied,
		);
	}

	/** Words that hyphens join: as one word in any of its forms, and side by side. */
	async #findJoined(words: readonly string[], denied: boolean): Promise<WordPlaces | null> {
		const last = words.at(-1) ?? '';
		const beginning = last.endsWith('*') ? last.slice(0, -1) : undefined;
		const before = words.slice(0, -1);
		const key =
			beginning === undefined
				? this.index.words.join(words, true)
				: [...before, beginning].join('');
		const forms =
			key === undefined
				? []
				: beginning === undefined
					? this.index.words.formsOf(key)
					: this.index.words.beginningWith(key);
		const asOne = forms.length > 0 ? this.findAny(forms, denied) : Promise.resolve(null);
		if (this.index.words.holdsApart(words)) return asOne;
		const endings =
			beginning === undefined
				? this.index.words.formsOf(last)
				: this.index.words.beginningWith(beginning);
		const unknown = before.filter((word) => !this.index.words.has(word));
		if (unknown.length > 0 || endings.length === 0) {
			if (forms.length > 0) return asOne;
			for (const word of endings.length === 0 ? [...unknown, last] : unknown)
				this.remarks.push({ type: 'unknown-in-phrase', word, nearest: nearestTo(this, word) });
			return nowhere;
		}
		if (!denied) this.marks.push(...endings.map((ending) => [...before, ending]));
		return uniteAll([asOne, findSideBySide(this, [...before.map((word) => [word]), endings])]);
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
		const sentencesOf = await this.index.readSentences();
		const spans = gatherSpans(lists, (finding, from, to) =>
			sentencesOf(finding).every((start) => start <= from.place || start > to.place),
		);
		return { spans, headed: allOf(places) };
	}

	#findOperand(query: Query, denied: boolean): Promise<WordPlaces | null> {
		switch (query.type) {
			case 'or':
				return uniteAll(query.parts.map((part) => this.#findOperand(part, denied)));
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
}
