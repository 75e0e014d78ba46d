/** One row of a table, by the names of its columns. */
export interface CsvRow {
	/** 1-based line of the file on which it begins. */
	line: number;
	/** By the name of the column, in lower case. */
	cells: ReadonlyMap<string, string>;
	/** Cells beyond the last column that have text. */
	extra: string[];
	/** Where it stands in the text, with the end of its line. */
	from: number;
	to: number;
}

/** A table with a row of column names. */
export interface CsvTable {
	/** Names of the columns, in lower case. */
	columns: string[];
	rows: CsvRow[];
	/** What parts its cells. */
	parting: string;
	/** 1-based line of a quotation mark that is never closed: all after it would be one cell, and is not read. */
	unclosed?: number;
}

/** What may part cells. Spreadsheets write semicolons where a comma stands in numbers. */
const partings = [',', ';', '\t'];

/**
 * Reads a table with a row of column names (RFC 4180): cells may stand in double quotes, and hold commas, line breaks
 * and doubled quotes there. Rows without any text are left out. What parts cells is what the first line has most of.
 */
export function readCsv(text: string): CsvTable {
	const parting = findParting(text);
	const { rows: parsed, unclosed } = parseRows(text, parting);
	const [head, ...rows] = parsed;
	const columns = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
	return {
		columns,
		rows: rows
			.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
			.map(({ line, cells, from, to }) => ({
				...{ line, from, to },
				cells: new Map(columns.map((name, index) => [name, (cells[index] ?? '').trim()])),
				extra: cells.slice(columns.length).filter((cell) => cell.trim() !== ''),
			})),
		parting,
		...(unclosed !== undefined && { unclosed }),
	};
}

/** Writes a table. Only cells that need quotes get them. */
export function writeCsv(
	columns: readonly string[],
	rows: readonly Record<string, string>[],
): string {
	return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
		.map((cells) => writeRow(cells))
		.join('');
}

/** Writes one row of a table, with the end of its line. */
export function writeRow(cells: readonly string[], parting = ','): string {
	const quote = (cell: string): string =>
		cell.includes(parting) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	return `${cells.map(quote).join(parting)}\n`;
}

function findParting(text: string): string {
	const [head = ''] = text.split(/\r\n?|\n/u, 1);
	const count = (sign: string): number => head.split(sign).length;
	return partings.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface ParsedRow {
	line: number;
	cells: string[];
	from: number;
	to: number;
}

function parseRows(text: string, parting: string): { rows: ParsedRow[]; unclosed?: number } {
	const rows: ParsedRow[] = [];
	let row: ParsedRow | undefined;
	let line = 1;
	const start = /^\uFEFF?/u.exec(text)?.[0].length ?? 0;
	// A quotation mark within a bare cell is a sign like others; at its beginning it has to be closed.
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"[^${parting}\\r\\n]*|(?!")([^${parting}\\r\\n]*))(${parting}|\\r\\n?|\\n|$)`,
		'gy',
	);
	cell.lastIndex = start;
	while (cell.lastIndex < text.length) {
		const from = cell.lastIndex;
		const match = cell.exec(text);
		if (!match) return { rows, unclosed: line };
		const [all, quoted, bare, end] = match;
		if (!row) rows.push((row = { line, cells: [], from, to: from }));
		row.cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
		line += all.split(/\r\n?|\n/u).length - 1;
		row.to = cell.lastIndex;
		if (end !== parting) row = undefined;
	}
	return { rows };
}
