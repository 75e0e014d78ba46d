import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listingFields, type Listing } from './listing.ts';
import { readCsv, writeRow, type CsvRow, type CsvTable } from '../../src/csv/read-csv.ts';
import { nameInList, writeSourceList, type Listings } from './source-list.ts';

/** A stretch of a text, and what comes in its place. */
interface Edit {
	from: number;
	to: number;
	text: string;
}

/**
 * The text of a sources.csv with what has changed; null where it cannot be said without losing what stands there. A table
 * as the tool writes it is written anew. In one that people have written every row stays as it is, readable or not,
 * unless it is of a document whose listing has changed.
 *
 * @param folder that of the list
 */
export function updateSourceList(
	text: string,
	{ before, now }: { before: Listings; now: Listings },
	folder: string,
): string | null {
	const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
		(file) => !isDeepStrictEqual(before.get(file), now.get(file)),
	);
	if (changed.length === 0) return text;
	if (text.trim() === '' || text === writeSourceList(before, folder))
		return writeSourceList(now, folder);
	const table = readCsv(text);
	if (table.unclosed !== undefined || !table.columns.includes('file')) return null;
	const rows = new Map(
		table.rows
			.toReversed()
			.map((row) => [resolve(folder, row.cells.get('file') ?? ''), row] as const),
	);
	const whole = /[\r\n]$/u.test(text) ? text : `${text}\n`;
	const edits: Edit[] = [];
	for (const file of changed) {
		const row = rows.get(file);
		const listing = now.get(file);
		const { from, to } = row ?? { from: whole.length, to: whole.length };
		const written = listing ? writeListing(nameInList(file, folder), listing, table, row) : '';
		if (written === null) return null;
		edits.push({ from, to, text: written });
	}
	// From the end on, so that the places before stay what they are.
	return edits
		.sort((a, b) => b.from - a.from)
		.reduce((all, edit) => all.slice(0, edit.from) + edit.text + all.slice(edit.to), whole);
}

/** The row of a document, with what the one before had in other columns; null where there is no room for it. */
function writeListing(
	file: string,
	listing: Listing,
	{ columns, parting }: CsvTable,
	row: CsvRow | undefined,
): string | null {
	const said = new Map<string, string>(Object.entries(listing));
	if ((row?.extra.length ?? 0) > 0) return null;
	if ([...said.keys()].some((name) => !columns.includes(name))) return null;
	const kept = new Map<string, string>(row?.cells ?? [['file', file]]);
	for (const field of listingFields) kept.set(field, said.get(field) ?? '');
	return writeRow(
		columns.map((name) => kept.get(name) ?? ''),
		parting,
	);
}
