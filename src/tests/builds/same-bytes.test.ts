import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { buildSite } from '../built-site/build-site.ts';
import { findCardFaults } from '../built-site/find-card-faults.ts';
import { findJsonLdFaults, readSitemap } from '../built-site/find-told-faults.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-same-'));
const host = 'https://reports.example';
const golden = join(projectRoot, 'scripts/ingest/golden/unannounced-letter');

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Builds a small library in a folder of its own, whose files were written at that time, and answers the site's files. */
async function build(name: string, seconds: number): Promise<Map<string, string>> {
	const library = join(folder, name, 'library');
	for (const [part, file, source] of [
		['reports', '2010-05-04.mdx', 'report.mdx'],
		['sources', '2010-05-04.txt', 'source.txt'],
	] as const) {
		mkdirSync(join(library, part, 'knowsley'), { recursive: true });
		const copy = join(library, part, 'knowsley', file);
		cpSync(join(golden, source), copy);
		utimesSync(copy, seconds, seconds);
	}
	const dist = join(folder, name, 'dist');
	const site = ['--library', library, '--outDir', dist, '--site', host];
	await buildSite(join(folder, name, 'cache'), ...site);
	const files = readdirSync(dist, { recursive: true, withFileTypes: true });
	return new Map(
		files
			.filter((file) => file.isFile())
			.map(({ parentPath, name: file }) => join(parentPath, file))
			.map((path) => [relative(dist, path), readFileSync(path).toString('base64')] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

test('two builds of the same, in two folders and at two times, are the same to the last byte', async () => {
	const one = await build('one', 1_000_000_000);
	const other = await build('a longer name', 1_700_000_000);
	expect(one.size).toBeGreaterThan(50);
	expect([...other.keys()]).toEqual([...one.keys()]);
	const differing = [...one].filter(([path, bytes]) => other.get(path) !== bytes);
	expect(differing.map(([path]) => path)).toEqual([]);
}, 300_000);

test('what a site with an address says of itself to programs is whole, and leads somewhere', () => {
	const dist = join(folder, 'one', 'dist');
	const site = readBuiltSite(dist);
	const { things, faults } = findJsonLdFaults(site, host);
	expect(things).toBeGreaterThan(5);
	expect(faults).toEqual([]);
	const sitemap = readSitemap(dist, host);
	const canonical = [...site.pages.values()].flatMap((page) => page.canonical ?? []);
	expect(sitemap.map(({ loc }) => loc).sort()).toEqual(canonical.sort());
	const report = sitemap.find(({ loc }) => loc.endsWith('/reports/knowsley/2010-05-04/'));
	expect(report?.lastmod?.slice(0, 10)).toBe('2010-05-04');
	expect(sitemap.filter(({ lastmod = '2010-01-01' }) => Number.isNaN(Date.parse(lastmod)))).toEqual(
		[],
	);
});

test('each report of a site with an address has a card, which its pages name and describe', () => {
	const dist = join(folder, 'one', 'dist');
	expect(findCardFaults(readBuiltSite(dist), dist, host)).toEqual({ cards: 1, faults: [] });
});
