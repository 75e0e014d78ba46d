import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFixture } from '../../data/fixtures/read-fixture.ts';
import { compileTerms } from '../../glossary/compile-terms.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { digestOfFolders } from '../../files/digest-of.ts';
import { indexSite } from './index-site.ts';
import { keptIndex } from './kept-index.ts';
import { findingsFolder, manifestFile, searchFolder, type IndexManifest } from './manifest.ts';
import { beginRecords } from './write-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-index-'));
let reports: LibraryReport[] = [];

beforeAll(async () => {
	reports = (await readFixture()).map(({ report }) => report);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the records of reports as they come, and answers how. */
function begin(site: string, order: readonly string[]) {
	const setting = { order, findTerms: compileTerms([]), themeNames: new Map<string, string>() };
	return beginRecords(site, setting, { terms: [], authorities: [] });
}

test('an index has its reports in their order, however their records came', async () => {
	const order = reports.map(({ id }) => id);
	const sites = ['one', 'other'].map((name) => join(folder, name));
	const counts: number[] = [];
	for (const [site, given] of [
		[sites[0] ?? '', reports],
		[sites[1] ?? '', reports.toReversed()],
	] as const) {
		const write = await begin(site, order);
		for (const report of given) await write(report);
		counts.push(await indexSite(site));
	}
	const [one, other] = sites.map((site) =>
		readFileSync(join(site, searchFolder, manifestFile), 'utf8'),
	);
	expect(one).toBe(other);
	expect((JSON.parse(one ?? '') as IndexManifest).reports.map(([id]) => id)).toEqual(order);
	const findings = reports.reduce((sum, { body }) => sum + body.findings.length, 0);
	expect(counts).toEqual([findings, findings]);
});

test('nothing is left of the records', () => {
	const names = readdirSync(join(folder, 'one'), { recursive: true, encoding: 'utf8' });
	expect(names.filter((name) => /records|names\.json/u.test(name))).toEqual([]);
	expect(names).toContain(join(searchFolder.slice(1), manifestFile));
	expect(names).toContain(join(findingsFolder.slice(1), 'pagefind-entry.json'));
});

test('a report that nobody has put in order stops the index', async () => {
	const [report] = reports;
	if (!report) throw new Error('no report');
	const write = await begin(join(folder, 'unknown'), []);
	await expect(write(report)).rejects.toThrow(`the report ${report.id} has no place in the index`);
});

test('an index of the same records is taken as it was kept, and of others made', async () => {
	const taken: boolean[] = [];
	const cache = {
		root: '.',
		kept: {
			...keptIndex(join(folder, 'cache')),
			take: async (key: string, site: string) => {
				const isTaken = await keptIndex(join(folder, 'cache')).take(key, site);
				taken.push(isTaken);
				return isTaken;
			},
		},
	};
	const write = async (name: string, given: readonly LibraryReport[]): Promise<string> => {
		const site = join(folder, name);
		const add = await begin(
			site,
			given.map(({ id }) => id),
		);
		for (const report of given) await add(report);
		expect(await indexSite(site, cache)).toBeGreaterThan(0);
		return digestOfFolders(site, ['.']);
	};
	const first = await write('first', reports);
	expect(await write('again', reports)).toBe(first);
	expect(await write('fewer', reports.slice(1))).not.toBe(first);
	expect(taken).toEqual([false, true, false]);
});
