import { execFileSync } from 'node:child_process';
import dataPackages from 'datapackage';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../csv/read-csv.ts';
import { readCsvCell } from '../search/save/write-csv.ts';
import { columnsOf } from './files/columns.ts';
import { dataTables } from './tables/tables.ts';
import { readHeads } from './library/read-heads.ts';
import { has } from './fixtures/has-command.ts';
import { writeData } from './write-data.ts';

const content = resolve(import.meta.dirname, '../../content');
const folder = mkdtempSync(join(tmpdir(), 'reader-data-'));
const file = (...names: string[]): string => join(folder, 'one', 'data', ...names);
const site = { host: 'https://reader.example', base: '/' };
let tables: Record<string, Uint8Array> = {};

beforeAll(async () => {
	for (const name of ['one', 'other'])
		await writeData({ heads: await readHeads(content, content), folder: join(folder, name), site });
	tables = unzipSync(readFileSync(file('tables.zip')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows of a table, read back from its JSON Lines. */
function readLines(name: string): Record<string, unknown>[] {
	const text = gunzipSync(readFileSync(file(`${name}.jsonl.gz`))).toString('utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('two runs write the same files, to the last byte', () => {
	const list = (name: string): string[] =>
		readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name: own }) => join(parentPath, own).slice(join(folder, name).length))
			.sort();
	expect(list('one')).toEqual(list('other'));
	const differing = list('one').filter(
		(path) =>
			!readFileSync(join(folder, 'one', path)).equals(readFileSync(join(folder, 'other', path))),
	);
	expect(list('one').length).toBeGreaterThan(20);
	expect(differing).toEqual([]);
});

describe.each(dataTables.map((table) => [table.name, table] as const))(
	'the table %s',
	(name, table) => {
		const columns = columnsOf(table.schema);

		test('is of its schema, row by row, and names each row once', () => {
			const rows = readLines(name);
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) expect(table.schema.safeParse(row).error?.issues ?? []).toEqual([]);
			const [key] = columns;
			expect(new Set(rows.map((row) => row[key?.name ?? ''])).size).toBe(rows.length);
		});

		test('says the same as CSV, read back with the disarming taken away', () => {
			const csv = Buffer.from(tables[`${name}.csv`] ?? []).toString('utf8');
			expect(csv.startsWith('\ufeff')).toBe(true);
			const read = readCsv(csv);
			expect(read.columns).toEqual(columns.map((column) => column.name));
			const trimmed = (value: unknown): string => (value === null ? '' : String(value).trim());
			expect(
				read.rows.map(({ cells }) =>
					columns.map((column) => readCsvCell(cells.get(column.name) ?? '')),
				),
			).toEqual(readLines(name).map((row) => columns.map((column) => trimmed(row[column.name]))));
		});

		test('describes each of its columns', () => {
			expect(columns.filter(({ about }) => about === '' || about.endsWith('.'))).toEqual([]);
		});
	},
);

describe('the database', () => {
	let database: DatabaseSync;
	beforeAll(() => {
		const [[, bytes = new Uint8Array()] = []] = Object.entries(
			unzipSync(readFileSync(file('inspection-reader.sqlite.zip'))),
		);
		writeFileSync(join(folder, 'read.sqlite'), bytes);
		database = new DatabaseSync(join(folder, 'read.sqlite'), { readOnly: true });
	});
	afterAll(() => database.close());

	test.each(dataTables.map(({ name }) => name))('has the rows of %s', (name) => {
		const rows = database.prepare(`SELECT * FROM "${name}"`).all();
		const byKey = (a: object, b: object): number =>
			JSON.stringify(Object.values(a)[0]) < JSON.stringify(Object.values(b)[0]) ? -1 : 1;
		expect(rows.map((row) => ({ ...row })).sort(byKey)).toEqual(readLines(name).sort(byKey));
	});

	test('links lead to rows that are there', () => {
		expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
	});

	test('finds words in all their forms, and phrases', () => {
		const find = (words: string): unknown[] =>
			database
				.prepare('SELECT finding FROM findings_search WHERE findings_search MATCH ?')
				.all(words)
				.map((row) => row['finding']);
		const caseloads = readLines('findings').filter(({ text }) =>
			/\bcaseloads?\b/iu.test(String(text)),
		);
		expect(caseloads.length).toBeGreaterThan(0);
		expect(find('caseload').sort()).toEqual(caseloads.map(({ finding }) => finding).sort());
		expect(find('"newly qualified social workers"').length).toBeGreaterThan(0);
		expect(find('"workers social qualified newly"')).toEqual([]);
	});
});

describe('the data package', () => {
	const read = (): { resources: { path: string; schema: { fields: { name: string }[] } }[] } =>
		JSON.parse(readFileSync(file('datapackage.json'), 'utf8')) as ReturnType<typeof read>;

	test('is of the form that Frictionless publishes', async () => {
		expect((await dataPackages.validate(read())).errors).toEqual([]);
		expect((await dataPackages.validate({ resources: [] })).valid).toBe(false);
	});

	test('names files that stand beside it in the packed tables, with their columns', () => {
		const own = JSON.parse(
			Buffer.from(tables['datapackage.json'] ?? []).toString('utf8'),
		) as unknown;
		expect(own).toEqual(read());
		for (const { path, schema } of read().resources) {
			const [head] = Buffer.from(tables[path] ?? [])
				.toString('utf8')
				.split('\r\n');
			expect(head?.slice(1)).toBe(schema.fields.map(({ name }) => name).join(','));
		}
	});
});

test('the library of Frictionless reads every row by its type, its constraints and its links', async () => {
	const basePath = join(folder, 'package');
	mkdirSync(basePath);
	// It takes the mark at the beginning of a file for a part of the first name, as spreadsheets must not.
	for (const [name, bytes] of Object.entries(tables))
		writeFileSync(join(basePath, name), name.endsWith('.csv') ? bytes.slice(3) : bytes);
	const description: unknown = JSON.parse(readFileSync(file('datapackage.json'), 'utf8'));
	const { resources } = await dataPackages.Package.load(description, { basePath });
	expect(resources.map(({ name }) => name)).toEqual(dataTables.map(({ name }) => name));
	for (const resource of resources) {
		const rows = await resource.read({ keyed: true, relations: true });
		expect(rows.length, resource.name).toBe(readLines(resource.name).length);
	}
});

test.skipIf(!has('python3'))('Python reads the same cells from CSV as from JSON Lines', () => {
	const program = `
import csv, gzip, io, json, sys, zipfile
csv.field_size_limit(10 ** 8)
tables = zipfile.ZipFile("tables.zip")
differing = []
for table in sys.argv[1:]:
    rows = csv.DictReader(io.TextIOWrapper(tables.open(table + ".csv"), "utf-8-sig", newline=""), strict=True)
    for row, line in zip(rows, gzip.open(table + ".jsonl.gz", "rt", encoding="utf-8"), strict=True):
        for name, value in json.loads(line).items():
            cell = row[name]
            if cell[:1] == "'" and cell[1:2] in tuple("=+-@'"):
                cell = cell[1:]
            if cell != ("" if value is None else str(value)):
                differing.append([table, name, cell, value])
print(json.dumps(differing))
`;
	const names = dataTables.map(({ name }) => name);
	const printed = execFileSync('python3', ['-c', program, ...names], {
		cwd: file(),
		encoding: 'utf8',
	});
	expect(JSON.parse(printed)).toEqual([]);
});

test('the workbook has a sheet of inspections and one of the latest, and no formula', () => {
	const parts = unzipSync(readFileSync(file('inspections.xlsx')));
	const part = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8');
	expect(part('xl/workbook.xml')).toContain('Latest by council');
	const rows = part('xl/worksheets/sheet1.xml').match(/<row /gu) ?? [];
	expect(rows).toHaveLength(readLines('inspections').length + 1);
	expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
	// Frameworks have their names there, not the words of addresses.
	expect(part('xl/sharedStrings.xml')).toContain('ILACS');
	expect(part('xl/sharedStrings.xml')).not.toMatch(/>(?:ilacs-2023|single-inspection)</u);
});
