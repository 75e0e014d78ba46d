/** Where the numbers that a report prints before its paragraphs follow each other. */
export interface NumberOrder {
	/** The next number printed after a place. */
	after(index: number): number | undefined;
	/** The next place after `index` where a number is printed; undefined if there is none. */
	next(number: number, index: number): number | undefined;
}

/**
 * Puts in order what each block prints as its number, null where it prints none. Asked for each block what follows it, it
 * answers without a walk through all that do.
 */
export function orderNumbers(printed: readonly (number | null)[]): NumberOrder {
	const places = new Map<number, number[]>();
	for (const [index, number] of printed.entries()) {
		if (number === null) continue;
		const known = places.get(number);
		if (known) known.push(index);
		else places.set(number, [index]);
	}
	const following: (number | undefined)[] = [];
	let last: number | undefined;
	for (let index = printed.length - 1; index >= 0; index -= 1) {
		following[index] = last;
		last = printed[index] ?? last;
	}
	return {
		after: (index) => following[index],
		next: (number, index) => firstAbove(places.get(number) ?? [], index),
	};
}

/** The first of some ascending numbers that is greater than another, by halves. */
function firstAbove(sorted: readonly number[], least: number): number | undefined {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle] ?? 0) > least) to = middle;
		else from = middle + 1;
	}
	return sorted[from];
}
