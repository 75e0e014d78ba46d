import type { FacetValues } from '../index/facet-values.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { hitsOf, keep, type Hits } from './hits.ts';
import type { Choices } from './narrow.ts';

/** What findings have that judge nothing: background, and who inspected. */
const background = { facet: 'kind', value: 'context' } as const;

/** What was found, with background and inspection teams apart from it. */
export interface Parted {
	hits: Hits;
	aside: Hits;
}

/** Sets background and inspection teams aside, unless the reader asks for them. */
export function setAside(
	hits: Hits,
	facets: FacetValues,
	asked: { q: string; choices: Choices; everything?: boolean },
): Parted {
	const isAside = facets.testOf(background.facet, [background.value]);
	if (asked.everything === true || asksFor(asked, facets)) return { hits, aside: hitsOf([]) };
	return { hits: keep(hits, (finding) => !isAside(finding)), aside: keep(hits, isAside) };
}

function asksFor({ q, choices }: { q: string; choices: Choices }, facets: FacetValues): boolean {
	if (choices[background.facet]?.includes(background.value) === true) return true;
	const { query } = parseQuery(q, facets.ids);
	return query !== null && hasField(query);
}

function hasField(query: Query): boolean {
	switch (query.type) {
		case 'field':
			return query.field === background.facet && /^(?:context|background)$/iu.test(query.value);
		case 'and':
		case 'or':
		case 'near':
			return query.parts.some(hasField);
		case 'not':
			return hasField(query.part);
		case 'word':
		case 'beginning':
		case 'phrase':
		case 'joined':
			return false;
	}
}
