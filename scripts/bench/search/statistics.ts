import { median } from '../measure.ts';

/** The middle of some numbers, and what ninety-five of a hundred do not exceed; NaN of none. */
export interface Spread {
	median: number;
	most: number;
}

/** How some numbers spread. */
export function spreadOf(numbers: readonly number[]): Spread {
	const sorted = numbers.toSorted((a, b) => a - b);
	return { median: median(sorted), most: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN };
}

/** Rows of cells with the columns in line: the first to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
	const widths: number[] = [];
	for (const row of rows)
		row.forEach((cell, column) => {
			widths[column] = Math.max(widths[column] ?? 0, cell.length);
		});
	const lines = rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
	return `${lines.join('\n')}\n`;
}
