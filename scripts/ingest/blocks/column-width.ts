/** A line that goes on with the next one: how wide it is, and how wide it would be with the first word of that. */
export interface FullLine {
	width: number;
	widthWithNext: number;
}

/** With fewer lines how wide their column is cannot be known. */
const fewestLines = 8;

/** At most this share of the lines may have room for the next word all the same: set apart, or of other type. */
const narrowShare = 0.05;

/** At most this share may be wider: `pdftotext` makes one line of two that a hyphen parted. */
const wideShare = 0.2;

/**
 * How wide a column is at least, by the lines that are full: each fits, and none would with one word more. Null where they
 * do not agree on a width: the type is another than was measured.
 */
export function findColumnWidth(lines: readonly FullLine[]): number | null {
	if (lines.length < fewestLines) return null;
	const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
	const sums = lines.map(({ widthWithNext }) => widthWithNext).sort((a, b) => a - b);
	let best = { narrow: Number.POSITIVE_INFINITY, wide: Number.POSITIVE_INFINITY, column: 0 };
	let narrow = 0;
	for (const [index, column] of widths.entries()) {
		while ((sums[narrow] ?? Number.POSITIVE_INFINITY) <= column) narrow += 1;
		const wide = widths.length - 1 - index;
		if (narrow + wide < best.narrow + best.wide) best = { narrow, wide, column };
	}
	const agree = best.narrow <= lines.length * narrowShare && best.wide <= lines.length * wideShare;
	return agree ? best.column : null;
}
