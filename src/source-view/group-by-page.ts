import type { SourceLine } from './mark-source.ts';

/** The lines of one page of a PDF, or all lines of a document that has no pages. */
export interface SourcePage {
	/** From 1; null where the document does not say. */
	page: number | null;
	/** In order; none where no words were read from the page. */
	lines: SourceLine[];
}

/**
 * Parts a source into its pages, those without words too.
 *
 * @param pages - How many pages the document has; null where it does not say.
 */
export function groupByPage(lines: readonly SourceLine[], pages: number | null): SourcePage[] {
	if (pages === null) return [{ page: null, lines: [...lines] }];
	const byPage = Map.groupBy(lines, ({ page }) => page);
	return Array.from({ length: pages }, (_, index) => ({
		page: index + 1,
		lines: byPage.get(index + 1) ?? [],
	}));
}
