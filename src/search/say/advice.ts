import type { FacetValues } from '../index/facet-values.ts';
import type { Remark } from '../find/remark.ts';
import type { Choices } from '../find/narrow.ts';
import type { Query } from '../query/query.ts';
import type { Note } from './search-status.ts';
import { splitWords } from '../words/words.ts';

/** Facets whose values readers write as words, though findings seldom say them. */
const oftenWritten = ['authority', 'year'];

/** What may help a reader whose query found nothing. */
export function adviseOnNothing(
	typed: string,
	query: Query,
	remarks: readonly Remark[],
	facets: FacetValues,
): Note[] {
	const notes = findNamedValues(typed, facets).map((offer) => ({
		text: `“${offer.from}” was looked for among the words of findings, which seldom name their own authority or year.`,
		offers: [offer],
	}));
	const explained = remarks.some(({ type }) => type !== 'common-word');
	if (query.type === 'and' && !explained)
		notes.push({
			text: 'Each part of the search may be found, but no finding has all of them. Leave one out, or write OR between them.',
			offers: [],
		});
	return notes;
}

/** Says which of the values that a search keeps to the library does not have. */
export function describeUnknownChoices(choices: Choices, facets: FacetValues): Note[] {
	return Object.entries(choices).flatMap(([facet, chosen]) => {
		const column = facets.columnOf(facet);
		const unknown = chosen.filter((id) => !column?.values.some(([known]) => known === id));
		return unknown.map((id) => ({
			text: `There is nothing under ${column?.label ?? facet} that is called “${id}”.`,
			offers: [],
		}));
	});
}

/** Names of values that stand in a query as plain words, with the field that keeps to each. */
function findNamedValues(typed: string, facets: FacetValues): Note['offers'] {
	const words = splitWords(typed);
	return oftenWritten.flatMap((facet) =>
		(facets.columnOf(facet)?.values ?? []).flatMap(([id, label]) => {
			const name = splitWords(label);
			const at = words.findIndex((_, start) =>
				name.every(({ word }, next) => words[start + next]?.word === word),
			);
			const start = words[at]?.start ?? 0;
			const end = words[at + name.length - 1]?.end ?? 0;
			// A field says it already, and what stands between quotation marks is meant as words.
			if (at < 0 || /[:.]$/u.test(typed.slice(0, start)) || typed.includes('"')) return [];
			return [{ from: typed.slice(start, end), to: `${facet}:${id}` }];
		}),
	);
}
