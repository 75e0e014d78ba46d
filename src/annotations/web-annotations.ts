import { motivations, type Annotation } from '../model/annotation.ts';
import type { QuotationPlace } from '../model/find-quotation.ts';
import { readingText } from '../model/reading-text.ts';
import { annotationId } from '../addresses/annotation-addresses.ts';
import { noteHtml } from './note-html.ts';
import type { AnnotatedFinding } from './place-annotations.ts';
import { inReadingOrder, type LocatedAnnotation } from './reading-order.ts';

/** How many characters before and after a quotation are given, to tell it from others like it. */
const contextLength = 32;

/** The addresses that annotations are exported with; paths where nobody has said where the site will stand. */
export interface AnnotationAddresses {
	/** The file itself. */
	file: string;
	/** The report's page. */
	report: string;
	/** A finding's own page. */
	finding: (id: string) => string;
	/** A path of the site, which begins with a slash and has no base. */
	page: (path: `/${string}`) => string;
}

/**
 * The annotations of a report in the Web Annotation Data Model of the W3C: a collection whose only page holds them
 * all. https://www.w3.org/TR/annotation-model/
 *
 * @param label what the collection is called
 */
export function webAnnotations(
	findings: readonly AnnotatedFinding[],
	annotations: readonly Annotation[],
	label: string,
	addresses: AnnotationAddresses,
) {
	const byTarget = Map.groupBy(annotations, ({ target }) => target);
	const items = findings.flatMap(({ id, blocks }) => {
		const text = readingText(blocks);
		return inReadingOrder(text, byTarget.get(id) ?? []).map((located) =>
			webAnnotation(located, text, addresses),
		);
	});
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: addresses.file,
		type: 'AnnotationCollection',
		label,
		total: items.length,
		first: {
			id: `${addresses.file}#page`,
			type: 'AnnotationPage',
			partOf: addresses.file,
			startIndex: 0,
			items,
		},
	};
}

function webAnnotation(
	{ annotation, place }: LocatedAnnotation,
	text: string,
	addresses: AnnotationAddresses,
) {
	const { id, target, motivation, author, authorKind, date, body } = annotation;
	const { w3c } = motivations[motivation];
	return {
		id: `${addresses.report}#${annotationId(id)}`,
		type: 'Annotation',
		motivation: w3c,
		creator: { type: authorKind === 'person' ? 'Person' : 'Organization', name: author },
		// The model asks for a time in UTC; of the day, only the date is known.
		created: `${date}T00:00:00Z`,
		body: {
			type: 'TextualBody',
			value: noteHtml(body, addresses.page),
			format: 'text/html',
			language: 'en-GB',
			purpose: w3c,
		},
		target: {
			type: 'SpecificResource',
			source: addresses.finding(target),
			selector: quoteSelector(place, text),
		},
	};
}

function quoteSelector({ start, end }: QuotationPlace, text: string) {
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(start - contextLength, 0), start),
		suffix: text.slice(end, end + contextLength),
	};
}
