import { titleWithAuthority, type Citation } from '../citation/citation.ts';
import { inspectorates, nameInspectorates } from '../model/inspectorate.ts';

/** A `meta` element of a page's head. */
export interface MetaTag {
	name: string;
	content: string;
}

/** What a page is cited by, beside its citation. */
export interface CitedFiles {
	/** Address of the PDF; absent where there is none, or it cannot be named from elsewhere. */
	pdf?: string | undefined;
}

/**
 * What Zotero and its like read a page by: the tags of Highwire, of which `citation_technical_report_institution` makes it a
 * report. Of a finding, the title says which it is, and the pages are those that it stands on.
 *
 * Zotero takes the last word of a `citation_author` for a surname, and leaves a `DC.creator` whole; where it finds one of
 * the former it passes over the latter. So bodies whose name is one word are named by the one, all others by the other.
 */
export function citationTags(citation: Citation, { pdf }: CitedFiles = {}): MetaTag[] {
	const { published, finding, pages } = citation;
	const title = titleWithAuthority(citation);
	const authors = citation.inspectorates.map((id) => inspectorates[id]);
	const author = authors.some((name) => name.includes(' ')) ? 'DC.creator' : 'citation_author';
	const tags: [string, string | undefined][] = [
		['citation_title', finding === undefined ? title : `${title}, ${finding}`],
		['citation_technical_report_institution', nameInspectorates(citation.inspectorates)],
		...authors.map((name): [string, string] => [author, name]),
		['citation_publication_date', published.replaceAll('-', '/')],
		['citation_firstpage', pages && String(pages.first)],
		['citation_lastpage', pages && pages.last !== pages.first ? String(pages.last) : undefined],
		['citation_pdf_url', pdf],
	];
	return keepKnown(tags);
}

/** The terms of use, for which Highwire has no tag: Zotero reads them from Dublin Core. */
export function termsTag(licence: string): MetaTag {
	return { name: 'DC.rights', content: licence };
}

function keepKnown(tags: readonly [string, string | undefined][]): MetaTag[] {
	return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
