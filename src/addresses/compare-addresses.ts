import { siteBase, withBase } from './base.ts';

/** Folder of what a comparison loads, and its page. */
const comparePage = '/compare/';

/**
 * Two reports, or the latest of two authorities, side by side: `/compare/?a=st-helens/2012-08-10&b=wirral`.
 *
 * @param a id of a report, or slug of an authority
 */
export function comparePath(a?: string, b?: string, base: string = siteBase): string {
	const page = withBase(comparePage, base);
	return a === undefined || b === undefined ? page : `${page}?a=${a}&b=${b}`;
}

/** What may be compared, as data: `/compare/reports.json`. */
export function comparedListPath(base: string = siteBase): string {
	return withBase(`${comparePage}reports.json`, base);
}
