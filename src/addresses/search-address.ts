import { siteBase, withBase } from './base.ts';

/** The path of the search, without the site's base. Here, so that a script that links to it loads no list of places. */
export const searchPage = '/search/';

/** What a search may be opened with. */
export interface SearchQuery {
	/** Words to find. */
	q?: string;
	/** Slug of an authority to keep to, or of several. */
	authority?: string | readonly string[];
	/** Year of publication to keep to. */
	year?: string;
	/** Grade of a section to keep to. */
	grade?: string;
	/** Kinds of finding to keep to: those of any of them are found. */
	kind?: string | readonly string[];
	/** Slug of a theme to keep to. */
	theme?: string;
	/** Slug of a framework to keep to. */
	framework?: string;
	/** Order of what is found; the best match first where it is left out. */
	sort?: 'newest';
}

/** Search, opened with a query if there is one: `/search/?q=line+managers`. */
export function searchPath(query: SearchQuery = {}, base: string = siteBase): string {
	const pairs = Object.entries(query).flatMap(([name, values]: [string, string | string[]]) =>
		[values].flat().map((value) => [name, value]),
	);
	const params = new URLSearchParams(pairs).toString();
	return withBase(searchPage, base) + (params === '' ? '' : `?${params}`);
}
