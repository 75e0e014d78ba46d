/** One row of a table, by the names of its columns. */
export interface CsvRow {
	/** 1-based line of the file on which it begins. */
	line: number;
	cells: Record<string, string>;
}

/**
 * Reads a table with a row of column names (RFC 4180): cells may stand in double quotes, and hold commas, line breaks
 * and doubled quotes there. Rows without any text are left out.
 */
export function readCsv(text: string): CsvRow[] {
	const [head, ...rows] = parseRows(text.replace(/^\uFEFF/u, ''));
	const columns = head?.cells.map((name) => name.trim()) ?? [];
	return rows
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
		.map(({ line, cells }) => ({
			line,
			cells: Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? '').trim()])),
		}));
}

/** Writes a table. Only cells that need quotes get them. */
export function writeCsv(
	columns: readonly string[],
	rows: readonly Record<string, string>[],
): string {
	const quote = (cell: string): string =>
		/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
		.map((cells) => `${cells.map(quote).join(',')}\n`)
		.join('');
}

function parseRows(text: string): { line: number; cells: string[] }[] {
	const rows: { line: number; cells: string[] }[] = [];
	let row: { line: number; cells: string[] } | undefined;
	let line = 1;
	const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
	while (cell.lastIndex < text.length) {
		const match = cell.exec(text);
		if (!match) break;
		const [all, quoted, bare, end] = match;
		if (!row) rows.push((row = { line, cells: [] }));
		row.cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		line += all.split('\n').length - 1;
		if (end !== ',') row = undefined;
	}
	return rows;
}
