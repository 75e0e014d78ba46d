import { nameInspectorates, type InspectorateId } from '../model/inspectorate.ts';
import { formatDate } from '../dates/format-date.ts';

/** What is cited: a report, or one finding of it. */
export interface Citation {
	/** Who inspected and published it, the body that leads first. */
	inspectorates: readonly InspectorateId[];
	/** Title as printed. */
	title: string;
	/** Name of the authority inspected. */
	authority: string;
	/** ISO date printed on the report. */
	published: string;
	/** What in the report is cited, as a label: "Paragraph 65". Absent for the whole report. */
	finding?: string;
	/** The printed pages that it stands on, counted from 1; of a whole report all of them. Absent where the source has none. */
	pages?: { first: number; last: number };
	/** Address of what is cited: absolute, or its path where nobody has said where the site will stand. */
	url: string;
}

/** The parts of a citation in their order, without its address. */
export interface CitationParts {
	/** "Ofsted", "Ofsted and Care Quality Commission". */
	publisher: string;
	title: string;
	/** Authority (where the title does not name it), date, and place in the report. */
	rest: string[];
}

/**
 * Puts a citation in order: "Ofsted", "Inspection of …", then "St Helens", "10 August 2012",
 * "paragraph 65". Letters name the authority in their title; it is not said twice.
 */
export function orderCitation({
	inspectorates,
	title,
	authority,
	published,
	finding,
}: Citation): CitationParts {
	const rest = [
		...(title.includes(authority) ? [] : [authority]),
		formatDate(published),
		...(finding === undefined ? [] : [lowerFirst(finding)]),
	];
	return { publisher: nameInspectorates(inspectorates), title, rest };
}

/** "Inspection of …, St Helens": hundreds of reports have the same title, and only letters name the authority in it. */
export function titleWithAuthority({
	title,
	authority,
}: Pick<Citation, 'title' | 'authority'>): string {
	return title.includes(authority) ? title : `${title}, ${authority}`;
}

/** A label within a sentence: "paragraph 65". */
export function lowerFirst(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}
