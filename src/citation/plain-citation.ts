import { orderCitation, type Citation } from './citation.ts';

/** A citation in a line: "Ofsted, Inspection of …, St Helens, 10 August 2012, paragraph 65". */
export function citeInWords(citation: Citation): string {
	return `${orderCitation(citation).publisher}, ${nameCited(citation)}`;
}

/** What is cited without who published it, as a page calls it: "Inspection of …, St Helens, 10 August 2012". */
export function nameCited(citation: Citation): string {
	const { title, rest } = orderCitation(citation);
	return [title, ...rest].join(', ');
}

/** A citation in a line with its address, for a footnote. */
export function citePlainly(citation: Citation): string {
	return `${citeInWords(citation)}. ${citation.url}`;
}
