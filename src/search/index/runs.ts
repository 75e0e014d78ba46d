/** Writes equal neighbours once: value, then how many. */
export function writeRuns(values: readonly number[]): number[] {
	const runs: number[] = [];
	for (const value of values) {
		const last = runs.length - 1;
		if (runs[last - 1] === value) runs[last] = (runs[last] ?? 0) + 1;
		else runs.push(value, 1);
	}
	return runs;
}

/** Reads what `writeRuns` wrote. */
export function readRuns(runs: readonly number[], length: number): Uint16Array {
	const values = new Uint16Array(length);
	let at = 0;
	for (let index = 0; index < runs.length; index += 2) {
		const end = at + (runs[index + 1] ?? 0);
		values.fill(runs[index] ?? 0, at, end);
		at = end;
	}
	return values;
}
