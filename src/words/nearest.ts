/**
 * The words most like an unknown one, best first: by how many letters must be added, dropped, changed or
 * swapped, then by how many letters they begin and end with alike. None is further than a third of its letters.
 */
export function nearest(unknown: string, known: Iterable<string>, most: number): string[] {
	const limit = Math.min(3, Math.max(1, Math.floor(unknown.length / 3)));
	const found: { word: string; distance: number; shared: number }[] = [];
	for (const word of known) {
		if (word === unknown || Math.abs(word.length - unknown.length) > limit) continue;
		const distance = countEdits(unknown, word, limit);
		if (distance <= limit) found.push({ word, distance, shared: countShared(unknown, word) });
	}
	return found
		.sort((a, b) => a.distance - b.distance || b.shared - a.shared)
		.slice(0, most)
		.map(({ word }) => word);
}

/** Letters to add, drop, change or swap with the next to make one word of another; more than `limit` is that. */
function countEdits(a: string, b: string, limit: number): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let edits = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (same ? 0 : 1),
			);
			if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
				edits = Math.min(edits, at(before, column - 2) + 1);
			current.push(edits);
		}
		if (Math.min(...current) > limit) return limit + 1;
		before = last;
		last = current;
	}
	return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}

function countShared(a: string, b: string): number {
	return sharedStart([...a], [...b]) + sharedStart([...a].reverse(), [...b].reverse());
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}
