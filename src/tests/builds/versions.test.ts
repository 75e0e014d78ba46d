import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { buildSite } from '../built-site/build-site.ts';
import { findCardFaults } from '../built-site/find-card-faults.ts';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { outsideEnvironment } from '../built-site/outside-environment.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { findFaults } from '../browser/find-faults.ts';
import { openSite } from '../browser/open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-versions-'));
const library = join(folder, 'library');
const dist = join(folder, 'dist');
const report = 'reports/knowsley/2010-05-04';
const golden = join(projectRoot, 'scripts/ingest/golden/unannounced-letter/source.txt');

/** The letter as it was published first, then with other words and a strength less, which moves the one after it. */
const first = readFileSync(golden, 'utf8');
const second = first
	.replace('Records are not always dated.', 'Records are <dated> by now.')
	.replace(/- A made-up duty team[\s\S]*?is over\.\n/u, '');

/** A third publication, after which the second was withdrawn. */
const third = first.replace('Records are not always dated.', 'Records are dated since May.');

const ingest = async (name: string, text: string, ...options: string[]) => {
	const file = join(folder, name);
	writeFileSync(file, text);
	await promisify(execFile)(
		process.execPath,
		['scripts/ingest.ts', file, '--library', library, ...options],
		{ cwd: projectRoot, env: outsideEnvironment() },
	);
};

beforeAll(async () => {
	await ingest('1.txt', first);
	await ingest('2.txt', second, '--new-version');
	const site = ['--library', library, '--outDir', dist, '--site', 'https://reports.example'];
	await buildSite(join(folder, 'cache'), ...site);
}, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const canonical = (path: string) =>
	`<link rel="canonical" href="https://reports.example/${path}/">`;

test('every version is there with its document and findings, and every link leads somewhere', () => {
	for (const path of ['', '/source', '/strength-2'])
		expect(read(`${report}/versions/1${path}/index.html`)).toContain(
			canonical(`${report}/versions/1${path}`),
		);
	expect(read(`${report}/index.html`)).toContain(canonical(report));
	expect(findBrokenLinks(readBuiltSite(dist), '/')).toEqual([]);
});

test('each version has a card of its own, and that of the older one is another', () => {
	const { cards, faults } = findCardFaults(readBuiltSite(dist), dist, 'https://reports.example');
	expect({ cards, faults }).toEqual({ cards: 2, faults: [] });
	expect(read(`${report}/versions/1/index.html`)).toContain('An older version of this report.');
	expect(read(`${report}/versions/1/card.png`)).not.toBe(read(`${report}/card.png`));
});

test.each(['', '/source', '/strength-2'])(
	'the older version says that it is one, and leads to the current one: %s',
	(path) => {
		const html = read(`${report}/versions/1${path}/index.html`);
		expect(html).toContain('This is an older version of this report');
		expect(html).toContain(`<a href="/${report}/">version 2</a>`);
	},
);

test('the current version says that it is one of several, and leads to what changed', () => {
	expect(read(`${report}/index.html`)).toContain(`href="/${report}/versions/#version-2"`);
});

test('what changed stands beside each other, with the words of both, and nothing of it runs', () => {
	const html = read(`${report}/versions/index.html`);
	expect(html).toContain('<del>not always dated.</del>');
	expect(html).toContain('<ins>&lt;dated&gt; by now.</ins>');
	expect(html).toMatch(/<del>A made-up duty team answers every made-up telephone call/u);
});

test('the address of a finding that is gone leads to the older version, and is kept out of lists', () => {
	const html = read(`${report}/strength-3/index.html`);
	expect(html).toContain('This finding is in an older version of its report');
	expect(html).toContain(`<a href="/${report}/versions/1/strength-3/">`);
	expect(html).toContain('<meta name="robots" content="noindex">');
	expect(read(`${report}/index.html`)).toContain('<li id="strength-3">');
});

test('a finding whose address had other words says so', () => {
	expect(read(`${report}/strength-2/index.html`)).toContain(
		'In version 1 it has the address strength-3.',
	);
	expect(read(`${report}/strength-1/index.html`)).not.toContain('version 1');
});

describe('older versions count nowhere twice', () => {
	const rows = (table: string) =>
		gunzipSync(readFileSync(join(dist, `data/${table}.jsonl.gz`)))
			.toString('utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Record<string, string>);

	test('in the data', () => {
		expect(rows('reports').map(({ report: id }) => id)).toEqual(['knowsley/2010-05-04']);
		expect(rows('findings').some(({ text }) => text?.includes('made-up duty team'))).toBe(false);
	});

	test('in feeds, lists and the sitemap', () => {
		expect(read('feed.xml').match(/<entry>/gu)).toHaveLength(1);
		expect(read('reports/year/2010/index.html')).not.toContain('/versions/');
		const sitemap = read('sitemap-0.xml');
		expect(sitemap).not.toContain('/versions/1/');
		expect(sitemap).not.toContain('/strength-3/');
		expect(sitemap).toContain(`${report}/versions/<`);
	});

	test('in the search, which has the words of the current version alone', () => {
		const files = readdirSync(join(dist, 'search'), { recursive: true, withFileTypes: true });
		const texts = files
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
			.join('\n');
		expect(texts).toContain('Three made-up things');
		expect(texts).not.toContain('made-up duty team');
	});
});

test('the changes have the words before and now', () => {
	const html = read('changes/index.html');
	expect(html).toContain('New version');
	expect(html).toContain('Records are not always dated.');
	expect(html).toContain('Records are &lt;dated&gt; by now.');
});

test('the data of an older version say where the current one is', () => {
	const json = JSON.parse(read(`${report}/versions/1/report.json`)) as Record<string, string>;
	expect(json['id']).toBe('knowsley/2010-05-04/versions/1');
	expect(json['currentVersion']).toBe(`https://reports.example/${report}/`);
	expect(read(`${report}/versions/1/report.md`)).toContain('An older version of this report');
	expect(read(`${report}/report.json`)).not.toContain('currentVersion');
});

describe('in a browser', () => {
	const { open } = openSite(dist, '/');

	test.each([`${report}/versions/`, `${report}/versions/1/`, `${report}/strength-3/`])(
		'axe finds no fault, and nothing is wider than a phone: %s',
		async (path) => {
			const page = await open(path, { viewport: { width: 360, height: 800 } });
			const { faults, passed } = await findFaults(page);
			expect(faults).toEqual([]);
			expect(passed).toBeGreaterThan(10);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		},
	);

	test('the marks of what changed are no colours, without JavaScript and in print', async () => {
		const page = await open(`${report}/versions/`, { javaScriptEnabled: false });
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			const lines = await Promise.all(
				['.version-words del', '.version-words ins'].map((mark) =>
					page
						.locator(mark)
						.first()
						.evaluate((element) => getComputedStyle(element).textDecorationLine),
				),
			);
			expect(lines).toEqual(['line-through', 'underline']);
		}
	});
});

describe('an older version that was withdrawn', () => {
	const later = join(folder, 'later');

	beforeAll(async () => {
		await ingest('3.txt', third, '--new-version');
		const file = join(library, `${report}/versions/2.mdx`);
		const withdrawal =
			'  - report: withdrawn\n    reason: "It named a person."\n    name: "A. Editor"\n    date: "2026-11-30"\n';
		const mdx = readFileSync(file, 'utf8');
		writeFileSync(file, mdx.replace(/^---\n\n/mu, `corrections:\n${withdrawal}---\n\n`));
		await buildSite(join(folder, 'cache'), '--library', library, '--outDir', later);
	}, 300_000);

	test.each(['', '/source', '/development-1'])(
		'is there by its address, with the reason and none of its words: %s',
		(path) => {
			const html = readFileSync(join(later, `${report}/versions/2${path}/index.html`), 'utf8');
			expect(html).toContain('This version was withdrawn');
			expect(html).toContain('It named a person.');
			expect(html).toContain('<meta name="robots" content="noindex">');
			expect(html).not.toContain('by now');
		},
	);

	test('has its words on no page and in no file, and every link leads somewhere', () => {
		expect(findBrokenLinks(readBuiltSite(later), '/')).toEqual([]);
		const files = readdirSync(later, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		const telling = files
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((path) => /dated> by now|dated&gt; by now/u.test(readFileSync(path, 'utf8')));
		expect(telling).toEqual([]);
		expect(files.length).toBeGreaterThan(100);
	});
});
