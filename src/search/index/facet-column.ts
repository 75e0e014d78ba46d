import type { Facet, FacetValue } from '../facets/facets.ts';
import type { FacetColumn } from './manifest.ts';
import { writeRuns } from './runs.ts';

/** Collects a facet's values, finding by finding. */
export class FacetColumnMaker {
	readonly #facet: Facet;
	readonly #labels = new Map<string, string>();
	readonly #ofFindings: string[] = [];

	constructor(facet: Facet) {
		this.#facet = facet;
	}

	/** Takes the values of the next finding. */
	add(values: readonly FacetValue[]): void {
		for (const { id, label } of values) this.#labels.set(id, label);
		this.#ofFindings.push(values.map(({ id }) => id).join('\n'));
	}

	finish(): FacetColumn {
		const { label, order, values: given = [] } = this.#facet;
		const ids = [...this.#labels.keys()].sort((a, b) =>
			order === 'given' ? given.indexOf(a) - given.indexOf(b) : a < b ? -1 : 1,
		);
		if (order === 'descending') ids.reverse();
		const sets = [...new Set(this.#ofFindings)];
		const placeOf = new Map(sets.map((set, index) => [set, index]));
		return {
			label,
			byCount: order === 'count',
			values: ids.map((id) => [id, this.#labels.get(id) ?? id]),
			sets: sets.map((set) => (set === '' ? [] : set.split('\n').map((id) => ids.indexOf(id)))),
			runs: writeRuns(this.#ofFindings.map((set) => placeOf.get(set) ?? 0)),
		};
	}
}
