import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCardFaults } from '../built-site/find-card-faults.ts';
import { findJsonLdFaults, readSitemap } from '../built-site/find-told-faults.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import {
	buildLetters,
	lettersDist,
	lettersHost,
	lettersLibrary,
	lettersSite,
} from './letters-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-same-with-a-longer-name-'));

beforeAll(lettersSite.make, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** The files below a folder, absolute. */
function listFiles(below: string): string[] {
	return readdirSync(below, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
}

/** The files of a site, by path. */
function readSite(dist: string): Map<string, string> {
	return new Map(
		listFiles(dist)
			.map((path) => [relative(dist, path), readFileSync(path).toString('base64')] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

test('two builds of the same, in two folders and at two times, are the same to the last byte', async () => {
	const library = join(folder, 'library');
	cpSync(lettersLibrary, library, { recursive: true });
	for (const file of listFiles(library)) utimesSync(file, 1_000_000_000, 1_000_000_000);
	const dist = join(folder, 'dist');
	await buildLetters(library, dist, join(folder, 'cache'));
	const [one, other] = [lettersDist, dist].map(readSite) as [
		Map<string, string>,
		Map<string, string>,
	];
	expect(one.size).toBeGreaterThan(50);
	expect([...other.keys()]).toEqual([...one.keys()]);
	const differing = [...one].filter(([path, bytes]) => other.get(path) !== bytes);
	expect(differing.map(([path]) => path)).toEqual([]);
}, 300_000);

test('what a site with an address says of itself to programs is whole, and leads somewhere', () => {
	const site = readBuiltSite(lettersDist);
	const { things, faults } = findJsonLdFaults(site, lettersHost);
	expect(things).toBeGreaterThan(5);
	expect(faults).toEqual([]);
	const sitemap = readSitemap(lettersDist, lettersHost);
	// Old addresses lead on, and older versions are reached from the current one.
	const found = [...site.pages.values()].filter(
		({ path, html }) => !/\/versions\/\d/u.test(path) && !html.includes('content="noindex"'),
	);
	const canonical = found.flatMap((page) => page.canonical ?? []);
	expect(sitemap.map(({ loc }) => loc).sort()).toEqual(canonical.sort());
	const report = sitemap.find(({ loc }) => loc.endsWith('/reports/knowsley/2011-05-17/'));
	expect(report?.lastmod?.slice(0, 10)).toBe('2011-05-17');
	expect(sitemap.filter(({ lastmod = '2010-01-01' }) => Number.isNaN(Date.parse(lastmod)))).toEqual(
		[],
	);
});

test('each report of a site with an address has a card, which its pages name and describe', () => {
	// Four letters, one with an older version, one with two of which one was withdrawn.
	expect(findCardFaults(readBuiltSite(lettersDist), lettersDist, lettersHost)).toEqual({
		cards: 6,
		faults: [],
	});
});
