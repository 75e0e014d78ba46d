import type { InspectorateId } from '../model/inspectorate.ts';
import type { Citation } from './citation.ts';

/** What of a report a citation needs. */
export interface CitableReport {
	frontmatter: { title: string; published: string; inspectorates: readonly InspectorateId[] };
	authority: { name: string };
}

/**
 * The citation of a report, or of one finding of it.
 *
 * @param url address of what is cited
 * @param finding the finding's label: "Paragraph 65"
 */
export function citeReport(
	{ frontmatter: { title, published, inspectorates }, authority }: CitableReport,
	url: string,
	finding?: string,
): Citation {
	return {
		inspectorates,
		title,
		authority: authority.name,
		published,
		...(finding !== undefined && { finding }),
		url,
	};
}
