import { rm } from 'node:fs/promises';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { DataTable, Row } from '../tables/table.ts';
import { columnsOf, type Column } from './columns.ts';

/** A database of all tables that is being written. */
export interface SqliteFile {
	add: (table: DataTable, row: Row) => void;
	/** Makes the index of words, packs the file and closes it. */
	end: () => void;
}

/** The table of words: `… WHERE findings_search MATCH 'supervision'`. It keeps no text of its own. */
const search = `
CREATE VIRTUAL TABLE findings_search USING fts5(
	finding UNINDEXED, text, content = 'findings', tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO findings_search(findings_search) VALUES ('rebuild');
INSERT INTO findings_search(findings_search) VALUES ('optimize');`;

/**
 * Begins a database with the tables, their keys and links. The same rows in the same order make the same bytes: nothing in it is of this machine or of the day.
 */
export async function writeSqliteFile(
	path: string,
	tables: readonly DataTable[],
): Promise<SqliteFile> {
	await rm(path, { force: true });
	// A row may name one that comes later.
	const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
	database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
	const statements = new Map<string, StatementSync>();
	for (const table of tables) {
		if (table.view !== undefined) {
			database.exec(`CREATE VIEW "${table.name}" AS -- ${table.about}\n${table.view}`);
			continue;
		}
		const columns = columnsOf(table.schema);
		database.exec(createTable(table, columns));
		const names = columns.map(({ name }) => name);
		const values = names.map((name) => `:${name}`).join(', ');
		statements.set(
			table.name,
			database.prepare(`INSERT INTO "${table.name}" (${names.join(', ')}) VALUES (${values})`),
		);
	}
	database.exec('BEGIN');
	return {
		add: ({ name }, row) => void statements.get(name)?.run(row),
		end: () => {
			database.exec('COMMIT');
			database.exec(search);
			database.exec('ANALYZE; VACUUM;');
			database.close();
		},
	};
}

/** Names stand in quotes: references is a word of SQL. */
function createTable({ name, about, links }: DataTable, columns: readonly Column[]): string {
	const [key] = columns;
	const lines = columns.map((column) => {
		const type = column.type === 'number' ? 'INTEGER' : 'TEXT';
		const to = links[column.name];
		const rules = [
			...(column === key ? ['PRIMARY KEY'] : []),
			...(column.mayBeEmpty ? [] : ['NOT NULL']),
			...(to === undefined ? [] : [`REFERENCES "${to}"`]),
		];
		return `\t${[column.name, type, ...rules].join(' ')}`;
	});
	return `CREATE TABLE "${name}" ( -- ${about}\n${lines.join(',\n')}\n);`;
}
