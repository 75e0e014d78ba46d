/** A colour: red, green and blue from 0 to 1; or a name, where only the same colour is known to be like it. */
export type Colour = readonly [number, number, number] | string;

/** The colour of paper. */
export const white: Colour = [1, 1, 1];

/** Black. */
export const black: Colour = [0, 0, 0];

/** Two colours nobody can tell apart differ by less than this in each part. */
const tolerance = 0.02;

/** A colour by its parts: grey, red green blue, or the four inks. Undefined for any other number of them. */
export function colourOf(parts: readonly number[]): Colour | undefined {
	const [a = 0, b = 0, c = 0, d = 0] = parts;
	if (parts.length === 1) return [a, a, a];
	if (parts.length === 3) return [a, b, c];
	if (parts.length === 4) return [(1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d)];
	return undefined;
}

/** Whether nobody can tell two colours apart. */
export function isAlike(a: Colour, b: Colour): boolean {
	if (typeof a === 'string' || typeof b === 'string') return a === b;
	return a.every((part, index) => Math.abs(part - (b[index] ?? 0)) < tolerance);
}
