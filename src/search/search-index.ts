import type { FacetId } from './facets.ts';

/** One finding as the index holds it. */
export interface IndexedFinding {
	/** Address as it was indexed: `/reports/st-helens/2012-08-10/#p65`, without the site's base. */
	url: string;
	/** Its text, encoded by `encodeIndexedText`. */
	content: string;
	/** Words that the search matched: 0-based positions among the words of `content`, which a space parts. */
	locations: number[];
	/** Its values for each key of `SearchRecord.filters`. */
	filters: Record<string, string[]>;
}

/** A finding that matched, not read yet. */
export interface Match {
	/** The index's own id of the finding: the same in every search of one build. */
	id: string;
	/** Fetches what the index holds. */
	read(): Promise<IndexedFinding>;
}

/** Values to keep to, by the key of the facet. */
export type Filters = Partial<Record<FacetId, string>>;

/** An index that can be searched. */
export interface SearchIndex {
	/**
	 * Findings that match, best first.
	 *
	 * @param term words, or a phrase between straight quotation marks
	 */
	search(term: string, filters?: Filters): Promise<Match[]>;
}
