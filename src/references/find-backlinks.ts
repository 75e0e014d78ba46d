/** A text of the editors that speaks of findings: an annotation, a term, the page of a framework. */
export interface LinkingText {
	/** What links to it say: "Annotation on St Helens, 10 August 2012, paragraph 65". */
	name: string;
	/** Its address, with the base of the site. */
	path: string;
	/** The finding that it is a note on, `st-helens/2012-08-10#p65`: what it says of that is no pointing from elsewhere. */
	on?: string;
	/** All that it says and rests on, with the addresses that it links to. */
	text: string;
}

/** Something that points to a finding. */
export type Backlink = Pick<LinkingText, 'name' | 'path'>;

const address = /\/reports\/([a-z0-9-]+\/\d{4}-\d\d-\d\d)\/(?:#([a-z0-9-]+)|([a-z0-9-]+)\/)/gu;

/** What points to each finding, each once, by the finding's report and id: `st-helens/2012-08-10#p65`. */
export function findBacklinks(texts: readonly LinkingText[]): Map<string, Backlink[]> {
	const links = new Map<string, Backlink[]>();
	for (const { name, path, on, text } of texts) {
		const named = Array.from(
			text.matchAll(address),
			([, report = '', anchor, page]) => `${report}#${anchor ?? page ?? ''}`,
		);
		for (const finding of new Set(named))
			if (finding !== on) links.set(finding, [...(links.get(finding) ?? []), { name, path }]);
	}
	return links;
}
