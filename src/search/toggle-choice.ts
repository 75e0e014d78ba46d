import type { SearchState } from './search-state.ts';

/** The search with one value more to keep to, or without it where it keeps to it already. */
export function toggleChoice(state: SearchState, facet: string, value: string): SearchState {
	const { [facet]: chosen = [], ...others } = state.choices;
	const left = chosen.includes(value)
		? chosen.filter((other) => other !== value)
		: [...chosen, value];
	return { ...state, choices: left.length === 0 ? others : { ...others, [facet]: left } };
}
