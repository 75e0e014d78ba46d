/**
 * How many letters must be added, dropped, changed or swapped with the next to make one text of another: the one measure
 * of how like two texts are.
 *
 * @param limit more than this is not counted; the answer is then one more
 */
export function countEdits(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
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
