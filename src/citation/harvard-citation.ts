import { formatDate } from '../dates/format-date.ts';
import { nameInspectorates } from '../model/inspectorate.ts';
import { lowerFirst, titleWithAuthority, type Citation } from './citation.ts';

/**
 * A reference as most British universities ask for it: "Ofsted (2012) Inspection of …, St Helens, 10 August 2012,
 * paragraph 65. Available at: …". Whoever uses it adds the day on which they looked.
 */
export function citeInHarvard(citation: Citation): string {
	const { inspectorates, published, finding, url } = citation;
	const what = [
		titleWithAuthority(citation),
		formatDate(published),
		...(finding === undefined ? [] : [lowerFirst(finding)]),
	].join(', ');
	return `${nameInspectorates(inspectorates)} (${published.slice(0, 4)}) ${what}. Available at: ${url}`;
}
