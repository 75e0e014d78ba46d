import { withoutSpace, type Mark } from '../marks/mark.ts';
import type { FindTerms } from './compile-terms.ts';
import { findFirstUses, type FirstUse, type TermFinding } from './first-uses.ts';

/**
 * Terms as links to their explanations, for `markHtml`.
 *
 * @param hrefOf the address of a term's explanation, as seen from the page
 */
export function markTerms(
	uses: ReadonlyMap<string, readonly FirstUse[]>,
	hrefOf: (slug: string) => string,
): Map<string, Mark[]> {
	return new Map(
		[...uses].map(([finding, found]) => [
			finding,
			found.map(({ slug, text, start, end }) => ({
				...withoutSpace(text, { start, end }),
				open: `<a class="term" href="${hrefOf(slug)}">`,
				close: '</a>',
			})),
		]),
	);
}

/**
 * The same for findings that are each shown alone, on a page of its own: each has first uses of its own.
 *
 * @param hrefOf the address of a term's explanation, as seen from the page
 */
export function markTermsAlone(
	findings: readonly TermFinding[],
	find: FindTerms,
	hrefOf: (slug: string) => string,
): Map<string, Mark[]> {
	return new Map(
		findings.flatMap((finding) => [...markTerms(findFirstUses([finding], find), hrefOf)]),
	);
}
