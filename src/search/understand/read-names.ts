import type { Choices } from '../find/narrow.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { FindingIndex } from '../index/finding-index.ts';
import type { SearchState } from '../asked/search-state.ts';
import { findAddress, type FoundAddress } from './find-address.ts';
import { nameValues, type NamedValue } from './named-values.ts';
import type { LabelIn } from './find-labelled.ts';
import { isIdle, readAsking } from './read-asking.ts';
import { readLabel, type TypedLabel } from './read-label.ts';
import { understand, type Understanding, type Understood } from './understand.ts';

/** A search with its names read. */
export interface ReadNames {
	/** The search to be made: the words that are left, and the values chosen and understood. */
	settled: SearchState;
	/** Names in the order in which they were typed. */
	names: Understood[];
	/** The search that keeps to a name that is only offered. */
	withName: (name: Understood) => SearchState;
	/** The search for which a name that was taken is a word. */
	withoutName: (name: Understood) => SearchState;
	/** The search for the very words, whatever they mean. */
	literal: SearchState;
	/** What was typed as an address, or at the end of a citation. */
	address?: FoundAddress;
	/** A finding that was named by its number. */
	/** Words that were left out, because they look for nothing: each with the search that looks for them. */
	idle?: { typed: string; undo: SearchState }[];
	label?: LabelIn & {
		/** The search for which it is words. */
		undo: SearchState;
	};
}

/** Names of one index; made once, for they are asked for as a reader types. */
const known = new WeakMap<FindingIndex, NamedValue[]>();

/** Reads the names in what a reader typed, and leaves out what only asks for them. */
export function readNames(
	index: Pick<FindingIndex, 'manifest'> & FindingIndex,
	facets: FacetValues,
	state: SearchState,
): ReadNames {
	const asWords = state.asWords ?? [];
	const asking = readAsking(state.q);
	if (asking === undefined || asWords.includes(asking.typed))
		return readPlain(index, facets, state);
	const read = readPlain(index, facets, { ...state, q: asking.without });
	const { label } = read;
	const idle = [asking.typed, ...(read.idle ?? []).map(({ typed }) => typed)];
	const asked = (words: readonly string[]) => ({ ...state, asWords: [...asWords, ...words] });
	return {
		...read,
		...(label !== undefined && { label: { ...label, undo: asked([label.label.typed]) } }),
		idle: idle.map((typed) => ({ typed, undo: asked([typed]) })),
		withoutName: (name) => asked([name.typed]),
		literal: {
			...read.literal,
			q: state.q,
			asWords: [...(read.literal.asWords ?? []), asking.typed],
		},
	};
}

function readPlain(
	index: Pick<FindingIndex, 'manifest'> & FindingIndex,
	facets: FacetValues,
	state: SearchState,
): ReadNames {
	let named = known.get(index);
	if (named === undefined) known.set(index, (named = nameValues(facets, index.manifest.names)));
	const years = facets.columnOf('year')?.values.map(([id]) => id) ?? [];
	const asWords = state.asWords ?? [];
	const address = findAddress(state.q, index.manifest, facets);
	if (address !== undefined && !asWords.includes(address.typed))
		return readAddress(state, address, facets);
	const isKnown = (word: string) => index.words.formsOf(word).length > 0;
	const label = readLabel(state.q);
	const isWanted = label !== undefined && !asWords.includes(label.typed);
	const beside = isWanted
		? placeLabel(
				label,
				understand(label.without, named, years, asWords, isKnown),
				state.choices,
				index,
				facets,
			)
		: undefined;
	const { values, rest, choices } =
		beside?.taken === true
			? beside.understood
			: understand(state.q, named, years, asWords, isKnown);
	const idle =
		(takes(choices) || beside?.taken === true) && isIdle(rest) && !asWords.includes(rest)
			? rest
			: undefined;
	const takenNames = [
		...(idle === undefined ? [] : [idle]),
		...values.filter(({ taken }) => taken).map(({ typed }) => typed),
		...(beside?.taken === true ? [beside.label.typed] : []),
	];
	const withLabel = (q: string) =>
		beside?.taken === true ? `${q} ${beside.label.typed}`.trim() : q;
	return {
		...(beside !== undefined && {
			label: { ...beside, undo: { ...state, asWords: [...asWords, beside.label.typed] } },
		}),
		...(idle !== undefined && {
			idle: [{ typed: idle, undo: { ...state, asWords: [...asWords, idle] } }],
		}),
		settled: {
			...withoutWords(state),
			q: idle === undefined ? rest : '',
			choices: merge(state.choices, choices),
		},
		names: values,
		withName: (name) => ({
			...state,
			q: withLabel(name.without),
			choices: merge(state.choices, { [name.facet]: name.ids }),
		}),
		withoutName: (name) => ({ ...state, asWords: [...asWords, name.typed] }),
		literal: { ...state, asWords: [...asWords, ...takenNames] },
	};
}

/** A label with the reports that it may be of: those of the councils beside it, and of the years. */
function placeLabel(
	label: TypedLabel,
	understood: Understanding,
	chosen: Choices,
	{ manifest }: Pick<FindingIndex, 'manifest'>,
	facets: FacetValues,
): LabelIn & { understood: Understanding } {
	const choices = merge(chosen, understood.choices);
	const offered = understood.values.flatMap(({ facet, ids }) => (facet === 'authority' ? ids : []));
	const named = choices['authority'] ?? [];
	const kept: Choices = { ...choices, authority: named.length > 0 ? named : offered };
	const tests = ['authority', 'year', 'region', 'framework', 'report'].flatMap((facet) => {
		const ids = kept[facet] ?? [];
		return ids.length === 0 ? [] : [facets.testOf(facet, ids)];
	});
	const hasCouncil = (kept['authority'] ?? []).length > 0;
	const fitting = manifest.reports.flatMap(([, , first], report) =>
		hasCouncil && tests.every((test) => test(first)) ? [report] : [],
	);
	return { label, reports: fitting.reverse(), hasCouncil, taken: named.length > 0, understood };
}

/** A search with the address of a report keeps to its council and year; it leads to the very place besides. */
function readAddress(
	{ asWords = [], ...state }: SearchState,
	address: FoundAddress,
	facets: FacetValues,
): ReadNames {
	const literal = { ...state, asWords: [...asWords, address.typed] };
	const values = ['authority', 'year'].flatMap((facet) =>
		facets.valuesOf(facet, address.first).map(({ id, label }) => ({ facet, id, label })),
	);
	const choices = Object.fromEntries(values.map(({ facet, id }) => [facet, [id]]));
	return {
		settled: { ...state, q: address.rest, choices: merge(state.choices, choices) },
		names: values.map(({ facet, id, label }): Understood => ({
			typed: address.typed,
			facet,
			ids: [id],
			label,
			taken: true,
			without: address.rest,
		})),
		withName: () => literal,
		withoutName: () => literal,
		literal,
		address,
	};
}

function takes(choices: Choices): boolean {
	return Object.keys(choices).length > 0;
}

function withoutWords({ asWords: _, ...state }: SearchState): SearchState {
	return state;
}

function merge(chosen: Choices, understood: Choices): Choices {
	const merged: Record<string, readonly string[]> = { ...chosen };
	for (const [facet, ids] of Object.entries(understood))
		merged[facet] = [...new Set([...(merged[facet] ?? []), ...ids])];
	return merged;
}
