import { orderCitation, type Citation } from './citation.ts';

/** A citation in a line: "Ofsted, Inspection of …, St Helens, 10 August 2012, paragraph 65". */
export function citeInWords(citation: Citation): string {
	const { publisher, title, rest } = orderCitation(citation);
	return [publisher, title, ...rest].join(', ');
}

/** The same with its address, for a footnote. */
export function citePlainly(citation: Citation): string {
	return `${citeInWords(citation)}. ${citation.url}`;
}
