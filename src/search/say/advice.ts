import type { FacetValues } from '../index/facet-values.ts';
import type { Found, FoundPart } from '../find/find-findings.ts';
import { countHits, intersect } from '../find/hits.ts';
import type { Choices } from '../find/narrow.ts';
import type { Query } from '../query/query.ts';
import type { Note } from './search-status.ts';
import { countOf } from '../../words/count-of.ts';
import { writeQuery } from '../query/write-query.ts';

/** The most pairs of words that are named. */
const maxPairs = 3;

/** Says why a query found nothing: which of its parts no finding has together, or which one stands in the way. */
export function adviseOnNothing(
	query: Query,
	{ parts, remarks }: Pick<Found, 'parts' | 'remarks'>,
): Note[] {
	const explained = remarks.some(
		({ type }) => type === 'unknown-in-phrase' || type === 'unknown-value',
	);
	if (query.type !== 'and' || explained || parts.length < 2) return [];
	const pairs = parts.flatMap((one, at) =>
		parts
			.slice(at + 1)
			.flatMap((other) =>
				countHits(intersect([one.hits, other.hits])) === 0 ? [[one, other]] : [],
			),
	);
	if (pairs.length > 0)
		return pairs.slice(0, maxPairs).map(([one, other]) => ({
			text: `No finding has ${nameOf(one)} together with ${nameOf(other)}.`,
			offers: [],
		}));
	const others = parts.flatMap((part) => {
		const without = parts.filter((other) => other !== part).map(({ hits }) => hits);
		const count = countHits(intersect(without));
		return count > 0 ? [`${countOf(count, 'finding')} without ${nameOf(part)}`] : [];
	});
	const among = others.length > 0 ? ` Of the others there are: ${list(others)}.` : '';
	return [{ text: `No finding has all of ${list(parts.map(nameOf))}.${among}`, offers: [] }];
}

function list(items: readonly string[]): string {
	return new Intl.ListFormat('en-GB').format(items);
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

/** A part of a query as it may be typed. */
function nameOf(part: FoundPart | undefined): string {
	const written = part === undefined ? '' : writeQuery(part.query);
	return written.includes('"') ? written : `“${written}”`;
}
