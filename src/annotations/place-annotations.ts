import { withBase } from '../addresses/base.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Block } from '../model/body.ts';
import { readingText } from '../model/reading-text.ts';
import { withoutSpace, type Mark } from '../marks/mark.ts';
import { annotationId, annotationPlaceId } from '../addresses/annotation-addresses.ts';
import { describeBasis, type BasisLine } from '../basis/describe-basis.ts';
import { commonAttribution } from './common-attribution.ts';
import { noteHtml } from './note-html.ts';
import { inReadingOrder } from './reading-order.ts';

/** A finding that annotations may be about. */
export interface AnnotatedFinding {
	/** `p65` */
	id: string;
	blocks: readonly Block[];
}

/** An annotation in its place. */
export interface PlacedAnnotation {
	annotation: Annotation;
	/** From 1, in the order of the report; of two that begin together, the longer quotation comes first. */
	number: number;
	/** Its quotation in the finding's words. */
	mark: Mark;
	/** Its body. */
	html: string;
	/** What it rests on, with addresses as the page has them. */
	basis: BasisLine[];
	/** Whether its note says who wrote it and when: where those of the report differ. */
	signed: boolean;
}

/** What of the site notes are written with. */
export interface NoteSite {
	/** The site's base, for links within the site. */
	base?: string;
	/** What to call a finding that a note rests on, by its address. */
	nameFinding?: (address: string) => string | undefined;
}

/**
 * Puts annotations in their places.
 *
 * @param findings of the report, in its order
 * @param annotations of the report, in any order
 * @returns by the id of the finding, in the order of their numbers
 */
export function placeAnnotations(
	findings: readonly AnnotatedFinding[],
	annotations: readonly Annotation[],
	{ base, nameFinding }: NoteSite = {},
): Map<string, PlacedAnnotation[]> {
	const byTarget = Map.groupBy(annotations, ({ target }) => target);
	const placed = new Map<string, PlacedAnnotation[]>();
	const signed = commonAttribution(annotations) === undefined;
	let number = 0;
	for (const { id, blocks } of findings) {
		const own = byTarget.get(id);
		if (own === undefined) continue;
		const text = readingText(blocks);
		placed.set(
			id,
			inReadingOrder(text, own).map(({ annotation, place }) => {
				number += 1;
				return {
					annotation,
					number,
					mark: makeMark(annotation.id, number, withoutSpace(text, place)),
					html: noteHtml(annotation.body, (path) => withBase(path, base)),
					basis: annotation.restsOn.map((basis) =>
						linkOnce(describeBasis(basis, nameFinding), annotation.body, base),
					),
					signed,
				};
			}),
		);
	}
	return placed;
}

/** The same line, its address on the site put behind the base; without a link where the note has that link itself. */
function linkOnce({ words, href }: BasisLine, body: string, base: string | undefined): BasisLine {
	if (href === undefined || body.includes(`](${href})`)) return { words };
	return { words, href: href.startsWith('/') ? withBase(href as `/${string}`, base) : href };
}

/**
 * The quoted words, with the annotation's number after them. The number is drawn by the style sheet and is no text, so
 * that it is in nothing that is copied, and a phrase is found across it.
 */
function makeMark(id: string, number: number, stretch: Pick<Mark, 'start' | 'end'>): Mark {
	return {
		...stretch,
		open: '<mark class="quoted">',
		close: '</mark>',
		after:
			`<sup class="annotation-number"><a href="#${annotationId(id)}" id="${annotationPlaceId(id)}"` +
			` aria-label="Annotation ${number}" data-number="${number}"></a></sup>`,
	};
}
