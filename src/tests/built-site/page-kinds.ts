import type { BuiltSite } from './read-built-site.ts';
import type { Page } from './page.ts';

/** The kinds of page, each by the paths that are of it. A page belongs to the first kind that fits. */
const patterns = {
	home: /^\/$/u,
	'not-found': /^\/404\.html$/u,
	search: /^\/search\/$/u,
	glossary: /^\/glossary\/$/u,
	term: /^\/glossary\/[^/]+\/$/u,
	guides: /^\/guide\/$/u,
	guide: /^\/guide\/[^/]+\/$/u,
	data: /^\/data\/$/u,
	changes: /^\/changes\/$/u,
	dictionary: /^\/data\/dictionary\/$/u,
	reports: /^\/reports\/$/u,
	'report-list': /^\/reports\/(?:year|kind|grade|region)\/[^/]+\/(?:\d{4}\/)?$/u,
	report: /^\/reports\/[^/]+\/\d{4}-\d\d-\d\d\/$/u,
	source: /^\/reports\/[^/]+\/\d{4}-\d\d-\d\d\/source\/$/u,
	finding: /^\/reports\/[^/]+\/\d{4}-\d\d-\d\d\/[^/]+\/$/u,
	authorities: /^\/authorities\/$/u,
	map: /^\/authorities\/map\/(?:[^/]+\/)?$/u,
	judged: /^\/authorities\/judged\/[^/]+\/[^/]+\/$/u,
	'then-and-now': /^\/authorities\/[^/]+\/then-and-now\/$/u,
	authority: /^\/authorities\/[^/]+\/$/u,
	themes: /^\/themes\/$/u,
	theme: /^\/themes\/[^/]+\/$/u,
	compare: /^\/compare\/$/u,
	recommendations: /^\/recommendations\/$/u,
	frameworks: /^\/frameworks\/$/u,
	framework: /^\/frameworks\/[^/]+\/$/u,
} as const;

/** A kind of page: pages of one kind are made by the same route. */
export type PageKind = keyof typeof patterns;

/** The names of all kinds. */
export const pageKinds = Object.keys(patterns) as PageKind[];

/** The kind of the page at a path; null for a path that no kind expects. */
export function kindOf(path: string): PageKind | null {
	return pageKinds.find((kind) => patterns[kind].test(path)) ?? null;
}

/** The largest page of a kind: whatever can be wrong with the kind, it has most of it. */
export function largestOf(kind: PageKind, site: BuiltSite): Page {
	const [largest] = [...site.pages.values()]
		.filter((page) => kindOf(page.path) === kind)
		.sort((a, b) => b.html.length - a.html.length);
	if (largest === undefined) throw new Error(`the site has no page of the kind ${kind}`);
	return largest;
}
