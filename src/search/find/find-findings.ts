import { isCommon } from '../words/common-words.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { findPhrase } from './find-phrase.ts';
import { complement, intersect, unite, type Hits } from './hits.ts';
import type { FindingIndex, Places } from '../index/finding-index.ts';
import { matchField } from './match-field.ts';
import { nearest } from '../../words/nearest.ts';
import type { Query } from '../query/query.ts';
import { weigh } from './weigh.ts';

/** What a search found. */
export interface Found {
	hits: Hits;
	/** Words and phrases to mark, each a list of its words in the forms that findings have. */
	marks: string[][];
	/** What the reader should know of how the search was made. */
	remarks: Remark[];
}

/** Something in a query that the index does not know, or that was left out. */
export type Remark =
	/** No finding has the word; `nearest` are words that findings have. */
	| { type: 'unknown-word'; word: string; nearest: string[] }
	/** No finding has the word, so none has the phrase. */
	| { type: 'unknown-in-phrase'; word: string; nearest: string[] }
	/** No word begins so. */
	| { type: 'unknown-beginning'; word: string }
	| { type: 'unknown-value'; field: string; value: string; nearest: string[] }
	/** The word is too common to be looked for on its own. */
	| { type: 'common-word'; word: string }
	/** The part of the index that has the word could not be loaded. */
	| { type: 'unavailable'; word: string }
	/** The query names only what is to be left out. */
	| { type: 'only-not' };

/** Most words that are offered for an unknown one. */
const maxSuggestions = 3;

/**
 * Finds what a query asks for.
 *
 * What the index does not know, or what is too common, is left out of what it stands in, and a remark says
 * so; null in here means such a part. A phrase with an unknown word is found nowhere.
 */
export async function findFindings(
	index: FindingIndex,
	facets: FacetValues,
	query: Query,
): Promise<Found> {
	const search = new QueryEvaluation(index, facets);
	const hits = (await search.find(query, false)) ?? new Map<number, number>();
	if (search.failure !== undefined && !search.available) throw search.failure;
	if (isOnlyNot(query)) search.remarks.push({ type: 'only-not' });
	return { hits, marks: search.marks, remarks: dropRepeated(search.remarks) };
}

class QueryEvaluation {
	readonly marks: string[][] = [];
	readonly remarks: Remark[] = [];
	/** Why a part of the index could not be loaded. */
	failure: Error | undefined;
	/** Whether any part that was asked for could be loaded. */
	available = false;
	readonly #index: FindingIndex;
	readonly #facets: FacetValues;

	constructor(index: FindingIndex, facets: FacetValues) {
		this.#index = index;
		this.#facets = facets;
	}

	/** @param denied whether the part stands under a "not", so that nothing of it is marked */
	async find(query: Query, denied: boolean): Promise<Hits | null> {
		switch (query.type) {
			case 'word':
				return this.#findWord(query.word, denied);
			case 'beginning':
				return this.#findBeginning(query.word, denied);
			case 'phrase':
				return this.#findPhrase(query.words, denied);
			case 'field':
				return this.#findField(query.field, query.value);
			case 'and': {
				const parts = await this.#findAll(query.parts, denied);
				return parts.length === 0 ? null : intersect(parts);
			}
			case 'or': {
				const parts = await this.#findAll(query.parts, denied);
				return parts.length === 0 ? null : unite(parts);
			}
			case 'not': {
				const part = await this.find(query.part, !denied);
				return part && complement(part, this.#index.manifest.findings);
			}
		}
	}

	async #findAll(queries: readonly Query[], denied: boolean): Promise<Hits[]> {
		const found = await Promise.all(queries.map((query) => this.find(query, denied)));
		return found.filter((hits) => hits !== null);
	}

	async #findWord(word: string, denied: boolean): Promise<Hits | null> {
		if (isCommon(word)) {
			this.remarks.push({ type: 'common-word', word });
			return null;
		}
		const forms = this.#index.formsOf(word).filter((form) => !isCommon(form));
		if (forms.length === 0) {
			this.remarks.push({ type: 'unknown-word', word, nearest: this.#nearest(word) });
			return null;
		}
		return this.#weighWords(forms, denied);
	}

	async #findBeginning(beginning: string, denied: boolean): Promise<Hits | null> {
		const words = this.#index.wordsBeginning(beginning);
		if (words.length === 0) {
			this.remarks.push({ type: 'unknown-beginning', word: beginning });
			return null;
		}
		for (const word of words) if (isCommon(word)) this.remarks.push({ type: 'common-word', word });
		return this.#weighWords(
			words.filter((word) => !isCommon(word)),
			denied,
		);
	}

	async #findPhrase(words: readonly string[], denied: boolean): Promise<Hits | null> {
		const unknown = words.filter((word) => !this.#index.has(word));
		for (const word of unknown)
			this.remarks.push({ type: 'unknown-in-phrase', word, nearest: this.#nearest(word) });
		if (unknown.length > 0) return new Map();
		const places = await this.#findPlaces(words);
		if (places.length < words.length) return null;
		if (!denied) this.marks.push([...words]);
		return this.#weigh(findPhrase(places));
	}

	#findField(field: string, value: string): Hits {
		const match = matchField(value, this.#facets.columnOf(field)?.values ?? []);
		if ('unknown' in match) {
			this.remarks.push({ type: 'unknown-value', field, value, nearest: match.nearest });
			return new Map();
		}
		const findings = this.#facets.findingsWith(field, match.places);
		return new Map(findings.map((finding) => [finding, 0]));
	}

	async #weighWords(words: readonly string[], denied: boolean): Promise<Hits | null> {
		const places = await this.#findPlaces(words);
		if (places.length === 0) return null;
		if (!denied) this.marks.push(...words.map((word) => [word]));
		const counts = new Map<number, number>();
		for (const ofWord of places)
			for (const [finding, { length }] of ofWord)
				counts.set(finding, (counts.get(finding) ?? 0) + length);
		return this.#weigh(counts);
	}

	/** The places of some words, without those that could not be loaded. */
	async #findPlaces(words: readonly string[]): Promise<Places[]> {
		const found = await Promise.allSettled(words.map((word) => this.#index.findPlaces(word)));
		return found.flatMap((one, at) => {
			if (one.status === 'fulfilled') {
				this.available = true;
				return [one.value];
			}
			this.failure = one.reason as Error;
			this.remarks.push({ type: 'unavailable', word: words[at] ?? '' });
			return [];
		});
	}

	#weigh(counts: ReadonlyMap<number, number>): Hits {
		return weigh(counts, this.#index.manifest.findings, (finding) => this.#index.lengthOf(finding));
	}

	#nearest(word: string): string[] {
		return nearest(word, this.#index.words, maxSuggestions);
	}
}

function isOnlyNot(query: Query): boolean {
	switch (query.type) {
		case 'not':
			return true;
		case 'and':
			return query.parts.every(isOnlyNot);
		case 'or':
			return query.parts.some(isOnlyNot);
		case 'word':
		case 'beginning':
		case 'phrase':
		case 'field':
			return false;
	}
}

function dropRepeated(remarks: readonly Remark[]): Remark[] {
	return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
