import type { FindingIndex, Places } from './index/finding-index.ts';

/** Finds words that stand side by side in just these forms, and answers how often in each finding. */
export async function findPhrase(
	index: Pick<FindingIndex, 'findPlaces'>,
	words: readonly string[],
): Promise<Map<number, number>> {
	const places = await Promise.all(words.map((word) => index.findPlaces(word)));
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
