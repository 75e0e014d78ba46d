import type { InspectorateId } from '../model/inspectorate.ts';
import type { Citation } from './citation.ts';

/** What of a report a citation needs. */
export interface CitableReport {
	frontmatter: {
		title: string;
		published: string;
		inspectorates: readonly InspectorateId[];
		source?: { pages: number | null };
	};
	authority: { name: string };
}

/**
 * The citation of a report, or of one finding of it.
 *
 * @param url address of what is cited
 * @param finding the finding's label: "Paragraph 65"
 * @param on the printed pages that the finding stands on, in order
 */
export function citeReport(
	{ frontmatter: { title, published, inspectorates, source }, authority }: CitableReport,
	url: string,
	finding?: string,
	on: readonly number[] = [],
): Citation {
	const all = finding === undefined && source?.pages ? [1, source.pages] : on;
	const [first, last] = [all[0], all.at(-1)];
	return {
		inspectorates,
		title,
		authority: authority.name,
		published,
		...(finding !== undefined && { finding }),
		...(first !== undefined && last !== undefined && { pages: { first, last } }),
		url,
	};
}
