import type { FacetTable, FacetValues } from '../index/facet-values.ts';
import { keep, type Hits } from './hits.ts';

/** Ids of the values to keep to, by facet: any of several of one facet, and all of the facets. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** How many findings each value of a facet would give, by its id. */
export type ValueCounts = ReadonlyMap<string, number>;

/** What is left when a reader keeps to some values. */
export interface Narrowed {
	hits: Hits;
	/**
	 * How many findings each value of each facet would give: with the choices of the other facets, and
	 * without those of its own. By facet, then by the value's id; without those that would give none.
	 */
	counts: ReadonlyMap<string, ValueCounts>;
}

/** Keeps to the findings that have the chosen values. */
export function keepChosen(hits: Hits, facets: FacetValues, choices: Choices): Hits {
	const tests = Object.entries(choices).flatMap(([facet, chosen]) =>
		chosen.length === 0 || facets.columnOf(facet) === undefined
			? []
			: [facets.testOf(facet, chosen)],
	);
	return tests.reduce(keep, hits);
}

/** Keeps to the findings that have the chosen values, and counts what other choices would give. */
export function narrow(hits: Hits, facets: FacetValues, choices: Choices): Narrowed {
	const tallies = facets.tables.map(([id, table]) => new FacetTally(table, choices[id] ?? []));
	const choosing = tallies.filter(({ isChosen }) => isChosen);
	const left = keep(hits, (finding) => {
		let missing: FacetTally | undefined;
		for (const tally of choosing) {
			if (!tally.misses(finding)) continue;
			if (missing !== undefined) return false;
			missing = tally;
		}
		missing?.add(finding);
		return missing === undefined;
	});
	for (const tally of tallies) tally.addAll(left.findings);
	const counts = new Map(facets.ids.map((id, at) => [id, tallies[at]?.count() ?? new Map()]));
	return { hits: left, counts };
}

/** Counts the findings of each value of one facet. It counts sets of values, which are the same for most findings. */
class FacetTally {
	readonly #table: FacetTable;
	readonly #chosen: number[];
	/** Whether a set has a chosen value; null where none is chosen, so that all will do. */
	readonly #wanted: boolean[] | null;
	readonly #ofSets: Uint32Array;

	constructor(table: FacetTable, chosen: readonly string[]) {
		const { values, sets } = table.column;
		this.#table = table;
		this.#chosen = chosen.map((value) => values.findIndex(([known]) => known === value));
		this.#wanted =
			chosen.length === 0 ? null : sets.map((set) => set.some((at) => this.#chosen.includes(at)));
		this.#ofSets = new Uint32Array(sets.length);
	}

	/** Whether the reader keeps to some of its values. */
	get isChosen(): boolean {
		return this.#wanted !== null;
	}

	misses(finding: number): boolean {
		return this.#wanted !== null && this.#wanted[this.#table.sets[finding] ?? 0] !== true;
	}

	add(finding: number): void {
		const set = this.#table.sets[finding] ?? 0;
		this.#ofSets[set] = (this.#ofSets[set] ?? 0) + 1;
	}

	addAll(findings: Uint32Array): void {
		for (const finding of findings) this.add(finding);
	}

	/** By id. A chosen value is counted even where it gives nothing, so that it can be given up. */
	count(): ValueCounts {
		const { values, sets } = this.#table.column;
		const ofValues = new Map(this.#chosen.map((value) => [value, 0]));
		this.#ofSets.forEach((count, set) => {
			if (count === 0) return;
			for (const value of sets[set] ?? []) ofValues.set(value, (ofValues.get(value) ?? 0) + count);
		});
		const known = [...ofValues].filter(([value]) => value >= 0);
		return new Map(known.map(([value, count]) => [values[value]?.[0] ?? '', count]));
	}
}
