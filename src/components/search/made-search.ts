import { countHits } from '../../search/find/hits.ts';
import { keepChosen } from '../../search/find/narrow.ts';
import type { SearchOutcome } from '../../search/run/run-search.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { OpenedSearch } from './open-search.ts';

/** A search that was made, with what it was made from. */
export interface MadeSearch {
	opened: OpenedSearch;
	state: SearchState;
	search: SearchOutcome;
}

/** Findings in the order in which the page shows them. */
export function findingsInOrder({ state, search }: MadeSearch): number[] {
	return state.grouped ? search.groups.flatMap(({ findings }) => findings) : search.findings;
}

/** How many findings would match if the search kept to no grade. */
export function countAnyGrade({ opened, search }: MadeSearch): number {
	const { grade: _, ...choices } = search.settled.choices;
	return countHits(keepChosen(search.all, opened.facets, choices));
}
