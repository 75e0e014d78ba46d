import type { Choices } from '../find/narrow.ts';
import type { SortOrder } from '../find/order.ts';

/** What a reader asked the search page for, as its address says it. */
export interface SearchState {
	/** The query as typed, without white space around it; empty before a search. */
	q: string;
	/** Values to keep to, by facet. */
	choices: Choices;
	order: SortOrder;
	/** Whether findings of one report stand together. */
	grouped: boolean;
	/** Names in the query, as typed, that are to be words of findings and not the places or years they may mean. */
	asWords?: readonly string[];
	/** Whether background and inspection teams are found too. */
	everything?: boolean;
}
