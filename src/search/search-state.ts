/** What a reader asked the search page for, as its address says it. */
export interface SearchState {
	/** The query as typed, without white space around it; empty before a search. */
	q: string;
	/** Slug of the authority to keep to; absent for all. */
	authority?: string;
}

/** Reads the query part of the search page's address, with or without its question mark. */
export function readSearchState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const authority = parameters.get('authority') ?? '';
	return {
		q: parameters.get('q')?.trim() ?? '',
		...(authority !== '' && { authority }),
	};
}

/** Writes it: `?q=line+managers&authority=wirral`, or nothing where nothing is asked. */
export function formatSearchState({ q, authority }: SearchState): string {
	if (q === '') return '';
	return `?${new URLSearchParams({ q, ...(authority !== undefined && { authority }) }).toString()}`;
}
