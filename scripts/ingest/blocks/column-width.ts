/** A line that goes on with the next one: how wide it is, and how wide it would be with the first word of that. */
export interface FullLine {
	width: number;
	widthWithNext: number;
}

/** What full lines show of their column. */
export interface ColumnWidth {
	/** How wide it is at least; null where they do not agree: the type is another than was measured. */
	column: number | null;
	/** The share of them that is not as the column says. */
	odd: number;
}

/** With fewer lines how wide their column is cannot be known. */
const fewestLines = 8;

/** At most this share of the lines may have room for the next word all the same: set apart, or of other type. */
const narrowShare = 0.05;

/** At most this share may be wider: `pdftotext` makes one line of two that a hyphen parted. */
const wideShare = 0.2;

/** How wide a column is, by the lines that are full: each fits, and none would with one word more. */
export function findColumnWidth(lines: readonly FullLine[]): ColumnWidth {
	if (lines.length < fewestLines) return { column: null, odd: 1 };
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
	return {
		column: agree ? best.column : null,
		odd: agree ? (best.narrow + best.wide) / lines.length : 1,
	};
}
