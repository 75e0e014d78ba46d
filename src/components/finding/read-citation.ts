import type { Citation } from '../../citation/citation.ts';
import { formatDate } from '../../dates/format-date.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';

/** What the page of a finding says of its citation for scripts alone. */
export interface CitationData {
	/** Id of the report and of the finding: `st-helens/2012-08-10/p65`. */
	id: string;
	/** Name of the authority inspected. */
	authority: string;
	/** Who inspected, parted by spaces; absent where it was Ofsted alone, as nearly always. */
	inspectorates?: string;
}

/** What the page shows of it. */
export interface ShownCitation {
	/** "Ofsted, Inspection of …, St Helens, 10 August 2012, paragraph 65" */
	words: string;
	/** The title of the report in those words. */
	title: string;
	/** The page's address. */
	address: string;
	/** The first and the last printed page that the finding stands on, as the page's head has them. */
	pages?: readonly (string | undefined)[];
}

/** Reads a citation back from the page that shows it: what `citeReport` made when the site was built. */
export function readCitation(
	{ id, authority, inspectorates = 'ofsted' }: CitationData,
	{ words, title, address, pages: [first, last] = [] }: ShownCitation,
): Citation {
	const published = id.split('/')[1] ?? '';
	// The title may have the same date.
	const rest = words.slice(words.indexOf(title) + title.length);
	const day = `, ${formatDate(published)}, `;
	const finding = rest.slice(rest.indexOf(day) + day.length);
	return {
		inspectorates: inspectorates.split(' ') as InspectorateId[],
		title,
		authority,
		published,
		finding: finding.charAt(0).toUpperCase() + finding.slice(1),
		...(first && { pages: { first: Number(first), last: Number(last ?? first) } }),
		url: address,
	};
}
