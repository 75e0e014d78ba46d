import type { Places } from '../index/finding-index.ts';

/**
 * Finds words that stand side by side, and answers how often in each finding.
 *
 * @param places of each word, in their order
 */
export function findPhrase(places: readonly Places[]): Map<number, number> {
	const [rarest] = places.toSorted((a, b) => a.size - b.size);
	const found = new Map<number, number>();
	for (const finding of rarest?.keys() ?? []) {
		const count = countRuns(places, finding);
		if (count > 0) found.set(finding, count);
	}
	return found;
}

/** How often the words follow each other in a finding. */
function countRuns(words: readonly Places[], finding: number): number {
	const [starts = [], ...others] = words.map((places) => places.get(finding) ?? []);
	return starts.filter((start) => others.every((places, at) => places.includes(start + at + 1)))
		.length;
}
