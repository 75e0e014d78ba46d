/** Where a point goes: [a b c d e f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Leaves every point where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combine(inner: Matrix, outer: Matrix): Matrix {
	const [a, b, c, d, e, f] = inner;
	const [A, B, C, D, E, F] = outer;
	return [
		a * A + b * C,
		a * B + b * D,
		c * A + d * C,
		c * B + d * D,
		e * A + f * C + E,
		e * B + f * D + F,
	];
}

/** A matrix of six numbers; the identity where there are not six. */
export function matrixOf(numbers: readonly number[] | undefined): Matrix {
	const [a, b, c, d, e, f] = numbers ?? [];
	if (f === undefined) return identity;
	return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}
