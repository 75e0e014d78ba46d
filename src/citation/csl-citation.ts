import { inspectorates, nameInspectorates } from '../model/inspectorate.ts';
import { titleWithAuthority, type Citation } from './citation.ts';
import { citationKey } from './citation-key.ts';

/** A report, or a place in it, as the Citation Style Language has it: what reference managers read and write. */
export interface CslReport {
	/** The key of the citation: `ofsted-st-helens-2012-08-10-p65`. */
	id: string;
	type: 'report';
	/** Title as printed, with the authority's name behind it where it does not have it. */
	title: string;
	/** The inspectorates, each as one name that is not taken apart. */
	author: { literal: string }[];
	/** The same, as one name. */
	publisher: string;
	/** Year, month and day of publication. */
	issued: { 'date-parts': [[number, number, number]] };
	language: 'en-GB';
	/** Address of what is cited; absent where nobody has said where the site stands. */
	URL?: string;
	/** What of the report is cited: "Paragraph 65". */
	note?: string;
	/** The printed pages that it stands on: "12", "12-13". Absent for a whole report, and where the source has no pages. */
	page?: string;
	/** Printed pages of the whole report. */
	'number-of-pages'?: string;
}

/**
 * A citation in CSL-JSON. The council is in the title, where letters print it: it published nothing, and nothing was
 * published there.
 *
 * @param id id of the report, and of the finding if one is cited: `st-helens/2012-08-10/p65`
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function citeInCsl(citation: Citation, id: string): CslReport {
	const { finding, pages, url } = citation;
	const [year = 0, month = 0, day = 0] = citation.published.split('-').map(Number);
	return {
		id: citationKey(citation, id),
		type: 'report',
		title: titleWithAuthority(citation).replace(/\s+/gu, ' '),
		author: citation.inspectorates.map((id) => ({ literal: inspectorates[id] })),
		publisher: nameInspectorates(citation.inspectorates),
		issued: { 'date-parts': [[year, month, day]] },
		language: 'en-GB',
		...(/^https?:/u.test(url) && { URL: url }),
		...(finding !== undefined && { note: finding }),
		...(pages && finding !== undefined && { page: describeRange(pages) }),
		...(pages && finding === undefined && { 'number-of-pages': String(pages.last) }),
	};
}

function describeRange({ first, last }: NonNullable<Citation['pages']>): string {
	return first === last ? String(first) : `${first}-${last}`;
}
