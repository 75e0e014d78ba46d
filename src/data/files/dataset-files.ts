/** The files of /data/ that are of no one table. Pages link to them by these names. */
export const dataFiles = {
	/** Every table, the index of words among them. */
	sqlite: 'inspection-reader.sqlite',
	/** The same, packed: what is published. */
	sqliteZip: 'inspection-reader.sqlite.zip',
	/** Every table as CSV with the description of all: a data package. */
	tablesZip: 'tables.zip',
	/** Grades and dates for spreadsheets. */
	workbook: 'inspections.xlsx',
	/** Citations of all reports. */
	bibtex: 'reports.bib',
	ris: 'reports.ris',
	csl: 'reports.csl.json',
	/** The description of the package, as Frictionless has it. */
	package: 'datapackage.json',
} as const;

/** The file of a table as CSV: `reports.csv`. */
export function csvFile(table: string): string {
	return `${table}.csv`;
}

/** The file of a table as JSON Lines: packed, since every row repeats the names of its columns. */
export function jsonLinesFile(table: string): string {
	return `${table}.jsonl.gz`;
}
