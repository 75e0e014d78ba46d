import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'astro/zod';
import { decodeBytes } from '../../src/model/decode-bytes.ts';
import type { Problem } from '../../src/model/problem.ts';
import { dateSchema, licences, type Licence } from '../../src/model/report.ts';
import { webAddressSchema } from '../../src/model/web-address.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { nearest } from '../../src/words/nearest.ts';
import { listingFields, type Listing } from './listing.ts';
import { readCsv, writeCsv, type CsvRow } from '../../src/csv/read-csv.ts';
import { isWithin } from '../../src/files/is-within.ts';

/** What sources.csv says, by the absolute path of the document. */
export type Listings = Map<string, Listing>;

/** The name of the table that may stand beside documents. */
export const sourceListName = 'sources.csv';

const columns = ['file', ...listingFields] as const;

/** How each column is checked, and what is expected there. An empty cell says nothing. */
const cells = {
	url: {
		schema: webAddressSchema,
		expected: 'a web address, without spaces or the name of a user',
	},
	published: { schema: dateSchema, expected: 'a date such as 2019-11-04' },
	licence: {
		schema: z.enum(Object.keys(licences) as [Licence, ...Licence[]]),
		expected: Object.keys(licences).join(', '),
	},
	retrieved: { schema: dateSchema, expected: 'a date such as 2019-11-04' },
};

/** Says that something is wrong on a line of the table. */
type Say = (line: number, message: string, expected?: string, rule?: Problem['rule']) => void;

/**
 * Reads a sources.csv: a row for each document, named from the folder that the table is in. What is wrong with a row
 * is a problem, and the rest of it still counts; a row of a file that is elsewhere, not there or listed before does not.
 */
export async function readSourceList(
	path: string,
	cwd: string,
): Promise<{ listings: Listings; problems: Problem[] }> {
	const problems: Problem[] = [];
	const shown = relative(cwd, path);
	const say: Say = (line, message, expected, rule = 'sources-invalid') => {
		problems.push({
			rule,
			path: shown,
			line,
			message,
			...(expected !== undefined && { expected }),
		});
	};
	const text = await readText(path, shown, problems);
	if (text.trim() === '') return { listings: new Map(), problems };
	const table = readCsv(text);
	const isRead = checkHead(table.columns, say);
	const listings = isRead ? await readRows(table.rows, dirname(path), say) : new Map();
	if (table.unclosed !== undefined)
		say(
			table.unclosed,
			'a quotation mark is never closed, and nothing from this line on was read',
			'one at the end of the cell too',
		);
	return { listings, problems };
}

async function readText(path: string, shown: string, problems: Problem[]): Promise<string> {
	const bytes = await readIfThere(path).catch((error: Error) => error);
	if (bytes === null) return '';
	if (bytes instanceof Error) {
		const message = `the list cannot be read: ${bytes.message}`;
		problems.push({ rule: 'file-unreadable', path: shown, message });
		return '';
	}
	const text = decodeBytes(bytes);
	if (text === null)
		problems.push({ rule: 'file-encoding', path: shown, message: 'the list is not UTF-8' });
	return text ?? '';
}

/** Whether rows can be read at all. A column that is nearly one of ours is named, for its cells would be lost. */
function checkHead(names: readonly string[], say: Say): boolean {
	for (const name of new Set(names)) {
		if (names.filter((other) => other === name).length > 1 && name !== '')
			say(1, `the column "${name}" stands more than once`, 'each column once');
		const [meant] = (columns as readonly string[]).includes(name) ? [] : nearest(name, columns, 1);
		if (meant !== undefined) say(1, `there is no column "${name}"`, `"${meant}"`);
	}
	if (names.includes('file')) return true;
	say(1, 'the first row names no column "file", so no row was read', columns.join(','));
	return false;
}

async function readRows(rows: readonly CsvRow[], folder: string, say: Say): Promise<Listings> {
	const listings: Listings = new Map();
	const lines = new Map<string, number>();
	for (const row of rows) {
		const { line, extra } = row;
		if (extra.length > 0)
			say(
				line,
				`the row has more cells than the table has columns: "${extra.join('", "')}"`,
				'quotation marks around a cell that has a comma',
			);
		const file = await findListed(row, folder, say);
		if (file === null) continue;
		const first = lines.get(file);
		if (first !== undefined) {
			say(
				line,
				`"${row.cells.get('file') ?? ''}" stands on line ${first} too, and that row counts`,
				'one row for each document',
			);
			continue;
		}
		lines.set(file, line);
		listings.set(file, readRow(row, say));
	}
	return listings;
}

/** The absolute path of the document that a row is about; null where there is none that it may be about. */
async function findListed(row: CsvRow, folder: string, say: Say): Promise<string | null> {
	const named = row.cells.get('file') ?? '';
	if (named === '') {
		say(row.line, 'the row names no file', 'a cell in the column "file"');
		return null;
	}
	const file = resolve(folder, named);
	if (file === resolve(folder) || !isWithin(file, folder)) {
		say(row.line, `"${named}" is outside the folder of the list`, 'a file in it or below it');
		return null;
	}
	// A name with a zero byte is none for the system, which says so in its own way.
	const stats = await stat(file).catch(() => null);
	if (stats === null)
		say(row.line, `the list names "${named}", which is not there`, undefined, 'reference-unknown');
	else if (!stats.isFile()) say(row.line, `"${named}" is no file`, 'a document');
	return stats?.isFile() ? file : null;
}

function readRow(row: CsvRow, say: Say): Listing {
	const read = Object.entries(cells).flatMap(([column, { schema, expected }]) => {
		const cell = row.cells.get(column) ?? '';
		if (cell === '') return [];
		const checked = schema.safeParse(cell);
		if (!checked.success)
			say(row.line, `the ${column} is ${JSON.stringify(hidePassword(cell))}`, expected);
		return checked.success ? [[column, checked.data]] : [];
	});
	return Object.fromEntries(read) as Listing;
}

/** A message may land in a log that others read. */
function hidePassword(cell: string): string {
	return cell.replace(/^(\w+:\/\/[^/?#@:]*):[^/?#@]*@/u, '$1:…@');
}

/** How a list names a document: from its own folder, with slashes on every system. */
export function nameInList(path: string, folder: string): string {
	return relative(folder, path).split(sep).join('/');
}

/** Writes what is known of the documents of a folder as its sources.csv, in order of name. */
export function writeSourceList(listings: Listings, folder: string): string {
	const rows = [...listings].map(([path, listing]) => ({
		file: nameInList(path, folder),
		...listing,
	}));
	rows.sort((a, b) => (a.file < b.file ? -1 : 1));
	return writeCsv(columns, rows);
}

/** Where a library keeps what lists said of its documents. */
export function librarySourceList(library: string): string {
	return join(library, 'sources', sourceListName);
}
