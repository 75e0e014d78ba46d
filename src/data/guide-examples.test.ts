import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { has } from './fixtures/has-command.ts';
import { readFixture } from './fixtures/read-fixture.ts';
import { readHeads } from './library/read-heads.ts';
import { writeData } from './write-data.ts';

const content = resolve(import.meta.dirname, '../../content');
const guide = readFileSync(join(content, 'guide/use-the-data.mdx'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'reader-guide-'));
const data = join(folder, 'data');

beforeAll(async () => {
	await writeData({ heads: await readHeads(content, content), folder, site: { base: '/' } });
	copyFileSync(join(folder, 'reports/st-helens/2012-08-10/report.json'), join(data, 'report.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example in a language, and what the page says that it prints. */
function example(language: string): { code: string; prints: string | undefined } {
	const found = new RegExp(
		`^\`\`\`${language}\\n([^\`]*)^\`\`\`\\n(?:[^\`]*^\`\`\`text\\n([^\`]*)^\`\`\`)?`,
		'mu',
	).exec(guide);
	if (!found) throw new Error(`the guide has no example in ${language}`);
	return { code: found[1] ?? '', prints: found[2] };
}

test('the example in SQL answers what the guide says', () => {
	const { code, prints } = example('sql');
	const bytes = unzipSync(readFileSync(join(data, 'inspection-reader.sqlite.zip')));
	const path = join(data, 'read.sqlite');
	writeFileSync(path, bytes['inspection-reader.sqlite'] ?? new Uint8Array());
	const database = new DatabaseSync(path, { readOnly: true });
	const rows = database.prepare(code).all();
	expect(rows.map((row) => `${Object.values(row).join('|')}\n`).join('')).toBe(prints);
	database.close();
});

test.skipIf(!has('sqlite3'))('the sqlite3 program answers the same', () => {
	const { code, prints } = example('sql');
	const path = join(data, 'asked.sqlite');
	const bytes = unzipSync(readFileSync(join(data, 'inspection-reader.sqlite.zip')));
	writeFileSync(path, bytes['inspection-reader.sqlite'] ?? new Uint8Array());
	const ask = (sql: string): string =>
		execFileSync('sqlite3', ['-readonly', path, sql], { encoding: 'utf8' });
	expect(ask(code)).toBe(prints);
	expect(ask('PRAGMA integrity_check')).toBe('ok\n');
});

test.skipIf(!has('python3'))('the example in Python prints what the guide says', () => {
	const { code, prints } = example('python');
	expect(execFileSync('python3', ['-c', code], { cwd: data, encoding: 'utf8' })).toBe(prints);
});

test('without Python, what its example prints is so in the data', async () => {
	const recommendations = (await readFixture()).flatMap(({ report }) =>
		report.body.findings
			.filter(({ kind }) => kind === 'recommendation' || kind === 'priority-action')
			.map(() => `${report.authority.name} ${report.frontmatter.published.slice(0, 4)}`),
	);
	const counts = [...Map.groupBy(recommendations, (name) => name)].sort();
	const printed = counts.map(([name, all]) => `${name} ${all.length}\n`).join('');
	expect(example('python').prints).toBe(printed);
});

test('the example in JavaScript prints addresses', () => {
	const args = ['--input-type=module', '--eval', example('js').code];
	const printed = execFileSync(process.execPath, args, { cwd: data, encoding: 'utf8' });
	expect(printed).toMatch(/^\/reports\/st-helens\/2012-08-10\/p\d+\//u);
});

test('the example in R reads a file and a column that are there', () => {
	const { code } = example('r');
	expect(code).toContain('findings.jsonl.gz');
	expect(code).toContain('findings$kind');
});
