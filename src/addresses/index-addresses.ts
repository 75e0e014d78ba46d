import { siteBase, withBase } from './base.ts';

/** What a search may be opened with. */
export interface SearchQuery {
	/** Words to find. */
	q?: string;
	/** Slug of an authority to keep to. */
	authority?: string;
}

/** The first page. */
export function homePath(base: string = siteBase): string {
	return withBase('/', base);
}

/** Every report: `/reports/`. */
export function reportsPath(base: string = siteBase): string {
	return withBase('/reports/', base);
}

/** Every authority that has a report: `/authorities/`. */
export function authoritiesPath(base: string = siteBase): string {
	return withBase('/authorities/', base);
}

/** One authority: `/authorities/st-helens/`. */
export function authorityPath(authority: string, base: string = siteBase): string {
	return withBase(`/authorities/${authority}/`, base);
}

/** One framework: `/frameworks/monitoring-visit/`. */
export function frameworkPath(framework: string, base: string = siteBase): string {
	return withBase(`/frameworks/${framework}/`, base);
}

/** The list of guide pages, or one of them: `/guide/link-and-cite/`. */
export function guidePath(page?: string, base: string = siteBase): string {
	return withBase(page === undefined ? '/guide/' : `/guide/${page}/`, base);
}

/** The glossary, or one of its terms: `/glossary/care-order/`. */
export function glossaryPath(term?: string, base: string = siteBase): string {
	return withBase(term === undefined ? '/glossary/' : `/glossary/${term}/`, base);
}

/** Search, opened with a query if there is one: `/search/?q=line+managers`. */
export function searchPath(query: SearchQuery = {}, base: string = siteBase): string {
	const params = new URLSearchParams(Object.entries(query)).toString();
	return withBase('/search/', base) + (params === '' ? '' : `?${params}`);
}
