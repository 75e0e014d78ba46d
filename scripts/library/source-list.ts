import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../../src/model/problem.ts';
import { dateSchema, licences, type Licence } from '../../src/model/report.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import type { Listing } from './listing.ts';
import { readCsv, writeCsv, type CsvRow } from './read-csv.ts';

/** What sources.csv says, by the absolute path of the document. */
export type Listings = Map<string, Listing>;

/** The name of the table that may stand beside documents. */
export const sourceListName = 'sources.csv';

const columns = ['file', 'url', 'published', 'licence', 'retrieved'] as const;

/** How each column is checked, and what is expected there. An empty cell says nothing. */
const cells = {
	url: { schema: z.url({ protocol: /^https?$/u }), expected: 'a web address' },
	published: { schema: dateSchema, expected: 'a date such as 2019-11-04' },
	licence: {
		schema: z.enum(Object.keys(licences) as [Licence, ...Licence[]]),
		expected: Object.keys(licences).join(', '),
	},
	retrieved: { schema: dateSchema, expected: 'a date such as 2019-11-04' },
};

/**
 * Reads a sources.csv: a row for each document, named from the folder that the table is in. What is wrong with a row
 * is a problem, and the rest of it still counts.
 */
export async function readSourceList(
	path: string,
	cwd: string,
): Promise<{ listings: Listings; problems: Problem[] }> {
	const listings: Listings = new Map();
	const problems: Problem[] = [];
	const bytes = await readIfThere(path).catch((error: Error) => error);
	if (bytes instanceof Error)
		problems.push({
			rule: 'file-unreadable',
			path: relative(cwd, path),
			message: `the list cannot be read: ${bytes.message}`,
		});
	const text = bytes instanceof Uint8Array ? bytes.toString('utf8') : '';
	for (const row of readCsv(text)) {
		const say = (rule: Problem['rule'], message: string, expected?: string): void => {
			const place = { rule, path: relative(cwd, path), line: row.line, message };
			problems.push(expected === undefined ? place : { ...place, expected });
		};
		const file = row.cells['file'] ?? '';
		if (file === '') say('sources-invalid', 'the row names no file', 'a cell in the column "file"');
		else if (!existsSync(resolve(dirname(path), file)))
			say('reference-unknown', `the list names "${file}", which is not there`);
		else listings.set(resolve(dirname(path), file), readRow(row, say));
	}
	return { listings, problems };
}

function readRow(
	row: CsvRow,
	say: (rule: Problem['rule'], message: string, expected: string) => void,
): Listing {
	const read = Object.entries(cells).flatMap(([column, { schema, expected }]) => {
		const cell = row.cells[column] ?? '';
		if (cell === '') return [];
		const checked = schema.safeParse(cell);
		if (!checked.success) say('sources-invalid', `the ${column} is "${cell}"`, expected);
		return checked.success ? [[column, checked.data]] : [];
	});
	return Object.fromEntries(read) as Listing;
}

/** Writes what is known of the documents of a folder as its sources.csv, in order of name. */
export function writeSourceList(listings: Listings, folder: string): string {
	const rows = [...listings].map(([path, listing]) => ({
		file: relative(folder, path).split(sep).join('/'),
		...listing,
	}));
	rows.sort((a, b) => (a.file < b.file ? -1 : 1));
	return writeCsv(columns, rows);
}

/** Where a library keeps what lists said of its documents. */
export function librarySourceList(library: string): string {
	return join(library, 'sources', sourceListName);
}
