import { countOf } from '../../words/count-of.ts';
/** How long a document is: "55 pages", "1 page"; nothing where it does not say. */
export function describePages(pages: number | null): string {
	return pages === null ? '' : countOf(pages, 'page');
}
