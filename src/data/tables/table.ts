import { z } from 'astro/zod';
import type { AuthorityData } from '../library/read-authority.ts';
import type { DataSite } from '../library/data-site.ts';

/** What a cell holds: the same in each form of a table. Null is an empty cell. */
export type CellValue = string | number | null;

/** A row of a table, by the names of its columns. */
export type Row = Record<string, CellValue>;

/** A table of the open data. What its columns are is said once, in its schema: every form and the dictionary follow. */
export interface DataTable {
	/** Its name, in files and in SQL. */
	name: string;
	/** What the page of the data calls it. */
	title: string;
	/** What a row is, in a sentence. */
	about: string;
	/** Its columns, each with a description. The first is the key of a row. */
	schema: z.ZodObject;
	/** Column that names a row of another table, with that table: `{ report: 'reports' }`. */
	links: Readonly<Record<string, string>>;
	/** Whether it has the words of all findings: tens of megabytes, which are packed. */
	isLarge?: true;
	/** What it is of other tables in SQL, where all of it stands in them; its words would be there twice. */
	view?: string;
	/** Its rows about one authority, in their order. */
	rows: (data: AuthorityData, site: DataSite) => Iterable<Row>;
}

/** A column of words. */
export function text(about: string) {
	return z.string().describe(about);
}

/** A column of words that may be empty. */
export function maybe(about: string) {
	return z.string().nullable().describe(about);
}

/** A column of whole numbers that may be empty. */
export function maybeNumber(about: string) {
	return z.int().nullable().describe(about);
}

/** A column of whole numbers. */
export function number(about: string) {
	return z.int().describe(about);
}

/** A column of ISO dates. */
export function date(about: string) {
	return z.iso.date().describe(about);
}

/** A column of ISO dates that may be empty. */
export function maybeDate(about: string) {
	return z.iso.date().nullable().describe(about);
}
