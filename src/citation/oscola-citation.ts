import { formatDate } from '../dates/format-date.ts';
import { nameInspectorates } from '../model/inspectorate.ts';
import { lowerFirst, titleWithAuthority, type Citation } from './citation.ts';

/**
 * A footnote after the manner of OSCOLA, in which lawyers cite: "Ofsted, ‘Inspection of …, St Helens’ (10 August 2012) para
 * 65 <…>".
 */
export function citeInOscola(citation: Citation): string {
	const { inspectorates, published, finding, url } = citation;
	const place = finding === undefined ? '' : ` ${abbreviate(lowerFirst(finding))}`;
	const title = titleWithAuthority(citation);
	return `${nameInspectorates(inspectorates)}, ‘${title}’ (${formatDate(published)})${place} <${url}>`;
}

function abbreviate(place: string): string {
	return place.replace(/^paragraph (?=\d)/u, 'para ');
}
