/**
 * Places come in so many: rounded, the lengths of a national library are half the bytes, and a place that stands free costs
 * nothing.
 */
export const lengthUnit = 8;

/** The sign of a length of none; others follow it. Beyond it no sign needs an escape in JSON but one. */
const firstSign = 0x23;

/**
 * Writes how many places findings take, a sign for each.
 *
 * @param lengths multiples of `lengthUnit`
 */
export function writeLengths(lengths: readonly number[]): string {
	return lengths.map((length) => writeSign(length / lengthUnit)).join('');
}

/** Reads what `writeLengths` wrote. */
export function readLengths(written: string): number[] {
	return Array.from(
		{ length: written.length },
		(_, at) => (written.charCodeAt(at) - firstSign) * lengthUnit,
	);
}

function writeSign(units: number): string {
	const code = firstSign + units;
	// Halves of a pair are no characters of their own.
	if (!Number.isInteger(units) || code >= 0xd800)
		throw new RangeError(`no finding takes ${units} units`);
	return String.fromCharCode(code);
}
