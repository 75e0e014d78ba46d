/**
 * Signs at the beginning of a cell that make spreadsheets take it for a formula, or for a command. Apostrophes before one
 * get another, so that what is taken away when the file is read is always ours.
 */
const formula = /^'*[=+\-@\t\r]/u;

/**
 * Writes rows as CSV by RFC 4180, with a byte order mark, by which spreadsheets know that it is UTF-8.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it: a report's words are
 * never run. Whoever reads the file with a program takes that apostrophe away.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return byteOrderMark + rows.map(writeCsvRow).join('');
}

/** What such a file begins with. */
export const byteOrderMark = '\ufeff';

/** One row of it, with the end of its line. */
export function writeCsvRow(row: readonly string[]): string {
	return `${row.map(writeCell).join(',')}\r\n`;
}

/** A cell as it was before it was kept from being run. */
export function readCsvCell(cell: string): string {
	return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: string): string {
	const safe = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
