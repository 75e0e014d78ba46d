import type { Annotation } from '../model/annotation.ts';
import { findQuotation, type QuotationPlace } from '../model/find-quotation.ts';

/** An annotation with the place of its quotation in its finding's `readingText`. */
export interface LocatedAnnotation {
	annotation: Annotation;
	place: QuotationPlace;
}

/** The annotations of one finding in the order of their quotations; of two that begin together, the longer first. */
export function inReadingOrder(
	text: string,
	annotations: readonly Annotation[],
): LocatedAnnotation[] {
	return annotations
		.map((annotation) => ({ annotation, place: locate(text, annotation) }))
		.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

function locate(text: string, { id, quotation }: Annotation): QuotationPlace {
	const [place, ...others] = findQuotation(text, quotation);
	if (place === undefined || others.length > 0)
		throw new Error(`the quotation of ${id} was not checked: it is not there exactly once`);
	return place;
}
