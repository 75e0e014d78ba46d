import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLastDays, reportOfPage } from './read-last-days.ts';

const library = mkdtempSync(join(tmpdir(), 'reader-days-'));
mkdirSync(join(library, 'reports/bury'), { recursive: true });
const corrected = 'corrections:\n  - field: title\n    date: "2026-12-24"\n    reason: x\n';
writeFileSync(
	join(library, 'reports/bury/2020-01-02.mdx'),
	'---\ntitle: A\n---\n\ndate: "2030-01-01"\n',
);
writeFileSync(join(library, 'reports/bury/2021-01-02.mdx'), `---\ntitle: A\n${corrected}---\n`);
mkdirSync(join(library, 'reports/bury/2022-01-02/versions'), { recursive: true });
for (const name of ['2022-01-02', '2022-01-02/versions/1'])
	writeFileSync(join(library, `reports/bury/${name}.mdx`), '---\ntitle: A\n---\n');
writeFileSync(
	join(library, 'permalinks.tsv'),
	['2020-01-02', '2022-01-02']
		.map((day) => `bury/${day}\t.\tpublished\t-\tabc\t2026-12-01\r\n`)
		.join(''),
);
afterAll(() => rmSync(library, { recursive: true, force: true }));

test('a report last changed when it was published, published again, or corrected', async () => {
	expect([...(await readLastDays(library))].sort()).toEqual([
		['bury/2020-01-02', '2020-01-02'],
		['bury/2021-01-02', '2026-12-24'],
		['bury/2022-01-02', '2026-12-01'],
	]);
});

test('the pages of a report are known by their path, under any base', () => {
	expect(reportOfPage('/ofsted/reports/bury/2020-01-02/p17/')).toBe('bury/2020-01-02');
	expect(reportOfPage('/reports/year/2020/')).toBeUndefined();
});
