/** Findings that match, by number, each with its score: higher is better, 0 where nothing was weighed. */
export type Hits = ReadonlyMap<number, number>;

/** Findings of all the sets, with their scores added. */
export function intersect(sets: readonly Hits[]): Hits {
	const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
	const hits = new Map<number, number>();
	for (const [finding, score] of smallest ?? []) {
		if (!others.every((other) => other.has(finding))) continue;
		hits.set(
			finding,
			others.reduce((sum, other) => sum + (other.get(finding) ?? 0), score),
		);
	}
	return hits;
}

/** Findings of any of the sets, with their scores added. */
export function unite(sets: readonly Hits[]): Hits {
	const hits = new Map<number, number>();
	for (const set of sets)
		for (const [finding, score] of set) hits.set(finding, (hits.get(finding) ?? 0) + score);
	return hits;
}

/** All findings but those, without a score. */
export function complement(hits: Hits, findings: number): Hits {
	const others = new Map<number, number>();
	for (let finding = 0; finding < findings; finding += 1)
		if (!hits.has(finding)) others.set(finding, 0);
	return others;
}

/** The same findings, with what some of them get besides. */
export function addScores(hits: Hits, more: Hits): Hits {
	if (more.size === 0) return hits;
	return new Map(
		Array.from(hits, ([finding, score]) => [finding, score + (more.get(finding) ?? 0)]),
	);
}
