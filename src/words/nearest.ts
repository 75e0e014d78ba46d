import { countEdits } from './count-edits.ts';

/**
 * The words most like an unknown one, best first: by how many letters must be added, dropped, changed or
 * swapped, then by how many letters they begin and end with alike. None is further than a third of its letters.
 */
export function nearest(unknown: string, known: Iterable<string>, count: number): string[] {
	const maxEdits = Math.min(3, Math.max(1, Math.floor(unknown.length / 3)));
	const found: { word: string; distance: number; shared: number }[] = [];
	for (const word of known) {
		if (word === unknown || Math.abs(word.length - unknown.length) > maxEdits) continue;
		const distance = countEdits(unknown, word, maxEdits);
		if (distance <= maxEdits) found.push({ word, distance, shared: countShared(unknown, word) });
	}
	return found
		.sort((a, b) => a.distance - b.distance || b.shared - a.shared)
		.slice(0, count)
		.map(({ word }) => word);
}

function countShared(a: string, b: string): number {
	return sharedStart([...a], [...b]) + sharedStart([...a].reverse(), [...b].reverse());
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}
