import type { FacetValues } from '../index/facet-values.ts';
import type { FindingIndex, WordPlaces } from '../index/finding-index.ts';
import type { Query } from '../query/query.ts';
import { giveWay } from '../pace/give-way.ts';
import { PlaceFinder } from './find-places.ts';
import { addScores, complement, hitsOf, intersect, unite, type Hits } from './hits.ts';
import { matchField } from './match-field.ts';
import type { Remark } from './remark.ts';
import { weigh, weighNearness } from './weigh.ts';

/** What a search found. */
export interface Found {
	hits: Hits;
	/** Words and phrases to mark, each a list of its words in the forms that findings have. */
	marks: string[][];
	/** What the reader should know of how the search was made. */
	remarks: Remark[];
	/** What each part found, of a query whose parts must all be found; none of any other. */
	parts: FoundPart[];
	/** Whether anything of the query was looked for. */
	looked: boolean;
}

/** A part of a query, with what it found on its own. */
export interface FoundPart {
	query: Query;
	hits: Hits;
}

/** The field that asks for a term of the glossary under all its names: `term:looked-after-child`. */
const termField = 'term';

/** The names that fields may have. */
export function fieldsOf(facets: FacetValues): string[] {
	return [...facets.ids, termField];
}

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
	const hits = await search.find(query, false);
	const { failure, available, marks, remarks } = search.places;
	if (failure !== undefined && !available) throw failure;
	if (isOnlyNot(query)) remarks.push({ type: 'only-not' });
	return {
		hits: hits ?? hitsOf([]),
		marks,
		remarks: dropRepeated(remarks),
		parts: search.parts,
		looked: hits !== null,
	};
}

class QueryEvaluation {
	readonly places: PlaceFinder;
	/** Of the outermost "and". */
	parts: FoundPart[] = [];
	/** Where parts stand that have places. */
	readonly #placed = new Map<Query, WordPlaces>();
	readonly #index: FindingIndex;
	readonly #facets: FacetValues;

	constructor(index: FindingIndex, facets: FacetValues) {
		this.places = new PlaceFinder(index);
		this.#index = index;
		this.#facets = facets;
	}

	async find(query: Query, denied: boolean, outermost = true): Promise<Hits | null> {
		switch (query.type) {
			case 'word':
			case 'beginning':
			case 'phrase':
			case 'joined':
			case 'near': {
				const places = await this.places.findAlone(query, denied);
				if (places !== null) this.#placed.set(query, places);
				return this.#weigh(places);
			}
			case 'field':
				return query.field === termField
					? this.#weigh(await this.places.findTerm(query.value, denied))
					: this.#findField(query.field, query.value);
			case 'and': {
				const parts = await this.#findTogether(query.parts, denied);
				if (outermost) this.parts = parts;
				if (parts.length === 0) return null;
				const places = await this.#placesOf(query.parts);
				await giveWay();
				const near = weighNearness(places, this.#index);
				await giveWay();
				return addScores(intersect(parts.map(({ hits }) => hits)), near);
			}
			case 'or': {
				const found = await Promise.all(query.parts.map((part) => this.find(part, denied, false)));
				const parts = found.filter((hits) => hits !== null);
				return parts.length === 0 ? null : unite(parts);
			}
			case 'not': {
				const part = await this.find(query.part, !denied, false);
				return part && complement(part, this.#index.manifest.findings);
			}
		}
	}

	/** Where parts stand, as far as that is known: of a word that is only tallied as a pair with the word beside it. */
	async #placesOf(parts: readonly Query[]): Promise<WordPlaces[]> {
		const known = parts.map((part) => this.#placed.get(part));
		const found = parts.map(async (part, at) => {
			const places = known[at];
			if (places?.tally === undefined) return places ?? [];
			const [before, after] = [parts[at - 1], parts[at + 1]];
			const pair =
				(after && (await this.places.findPair(part, after))) ??
				(before && (await this.places.findPair(before, part)));
			return pair ?? [];
		});
		return [...new Set((await Promise.all(found)).flat())];
	}

	/** The parts of an "and" that can be looked for. Two words that findings write as one may stand as that one too. */
	async #findTogether(queries: readonly Query[], denied: boolean): Promise<FoundPart[]> {
		const pairs = pairWords(queries, (words) => this.#index.words.join(words) !== undefined);
		const found = await Promise.all(
			pairs.map(async ([query, next]): Promise<FoundPart[]> => {
				if (next === undefined) {
					const hits = await this.find(query, denied, false);
					return hits === null ? [] : [{ query, hits }];
				}
				const asOne = await this.#weigh(
					await this.places.findAsOne([wordOf(query), wordOf(next)], denied),
				);
				const known = [query, next].every(
					(one) => this.#index.words.formsOf(wordOf(one)).length > 0,
				);
				const apart = known
					? await Promise.all([query, next].map((one) => this.find(one, denied, false)))
					: [];
				const both = apart.filter((hits) => hits !== null);
				const hits = unite([
					...(both.length === 2 ? [intersect(both)] : []),
					...(asOne === null ? [] : [asOne]),
				]);
				return [{ query: { type: 'and', parts: [query, next] }, hits }];
			}),
		);
		return found.flat();
	}

	#findField(field: string, value: string): Hits {
		const match = matchField(value, this.#facets.columnOf(field)?.values ?? []);
		if ('unknown' in match) {
			this.places.remarks.push({ type: 'unknown-value', field, value, nearest: match.nearest });
			return hitsOf([]);
		}
		return hitsOf(this.#facets.findingsWith(field, match.places));
	}

	async #weigh(places: WordPlaces | null): Promise<Hits | null> {
		await giveWay();
		return places === null ? null : weigh(places, this.#index);
	}
}

/** Parts by one, but two words side by side that are one together. */
function pairWords(
	queries: readonly Query[],
	areOne: (words: string[]) => boolean,
): [query: Query, next?: Query][] {
	const pairs: [query: Query, next?: Query][] = [];
	for (let at = 0; at < queries.length; at += 1) {
		const [query, next] = [queries[at], queries[at + 1]];
		if (query === undefined) continue;
		if (query.type === 'word' && next?.type === 'word' && areOne([query.word, next.word])) {
			pairs.push([query, next]);
			at += 1;
		} else pairs.push([query]);
	}
	return pairs;
}

function wordOf(query: Query): string {
	return query.type === 'word' ? query.word : '';
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
		case 'joined':
		case 'near':
		case 'field':
			return false;
	}
}

function dropRepeated(remarks: readonly Remark[]): Remark[] {
	return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
