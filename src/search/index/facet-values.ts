import type { FacetColumn, IndexManifest } from './manifest.ts';
import { readRuns } from './runs.ts';

/** A facet of all findings. */
export interface FacetTable {
	/** What is known of the facet. */
	column: FacetColumn;
	/** The set of values that each finding has, as a place in the column's sets. */
	sets: Uint16Array;
}

/** Facets of all findings, ready to be asked. */
export class FacetValues {
	readonly #columns: ReadonlyMap<string, FacetTable>;

	constructor({ facets, findings }: Pick<IndexManifest, 'facets' | 'findings'>) {
		this.#columns = new Map(
			Object.entries(facets).map(([id, column]) => [
				id,
				{ column, sets: readRuns(column.runs, findings) },
			]),
		);
	}

	/** Ids of the facets, in the order in which they are shown. */
	get ids(): string[] {
		return [...this.#columns.keys()];
	}

	/** What is known of a facet; undefined where there is none of that id. */
	columnOf(facet: string): FacetColumn | undefined {
		return this.#columns.get(facet)?.column;
	}

	/** All facets with their ids, in the same order. */
	get tables(): [id: string, table: FacetTable][] {
		return [...this.#columns];
	}

	/** A finding's values of a facet, as places in the facet's values. */
	placesOf(facet: string, finding: number): readonly number[] {
		const found = this.#columns.get(facet);
		return found?.column.sets[found.sets[finding] ?? 0] ?? [];
	}

	/** A finding's values of a facet, as data and as read. */
	valuesOf(facet: string, finding: number): { id: string; label: string }[] {
		const values = this.columnOf(facet)?.values ?? [];
		return this.placesOf(facet, finding).flatMap((place) => {
			const value = values[place];
			return value === undefined ? [] : [{ id: value[0], label: value[1] }];
		});
	}

	/** Whether a finding has any of some values of a facet, by their ids; one of no facet has none. */
	testOf(facet: string, ids: readonly string[]): (finding: number) => boolean {
		const values = this.columnOf(facet)?.values ?? [];
		const places = values.flatMap(([id], place) => (ids.includes(id) ? [place] : []));
		return this.#test(facet, new Set(places));
	}

	/** Findings that have any of some values of a facet, in order. */
	findingsWith(facet: string, places: ReadonlySet<number>): Uint32Array {
		const { sets } = this.#columns.get(facet) ?? { sets: new Uint16Array() };
		const has = this.#test(facet, places);
		return Uint32Array.from(sets.keys()).filter(has);
	}

	#test(facet: string, places: ReadonlySet<number>): (finding: number) => boolean {
		const { column, sets } = this.#columns.get(facet) ?? {};
		const wanted = column?.sets.map((set) => set.some((place) => places.has(place))) ?? [];
		return (finding) => wanted[sets?.[finding] ?? 0] === true;
	}
}
