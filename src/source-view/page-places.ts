import type { LinePlace, ReceivedLine } from '../model/source-lines.ts';
import { linesOf, type SourceRange } from '../model/source-range.ts';

/** Where some lines of a PDF stand on one of its pages. */
export interface PagePlaces {
	/** From 1. */
	page: number;
	/** A place for each of the lines on this page. */
	places: LinePlace[];
}

/** Where the lines of a source range stand, page by page; nowhere in a document that has no pages. */
export function findPagePlaces(source: SourceRange, lines: readonly ReceivedLine[]): PagePlaces[] {
	const places = linesOf(source).flatMap((number) => lines[number - 1]?.place ?? []);
	return [...Map.groupBy(places, ({ page }) => page)].map(([page, onPage]) => ({
		page,
		places: onPage,
	}));
}
