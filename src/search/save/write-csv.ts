/** Signs at the beginning of a cell that make spreadsheets take it for a formula, or for a command. */
const formula = /^[=+\-@\t\r]/u;

/**
 * Writes rows as CSV by RFC 4180, with a byte order mark, by which spreadsheets know that it is UTF-8.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it: a report's words are
 * never run. Whoever reads the file with a program takes that apostrophe away.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: string): string {
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
