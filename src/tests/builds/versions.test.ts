import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { findFaults } from '../browser/find-faults.ts';
import { openSite } from '../browser/open-site.ts';
import { lettersDist, lettersHost, lettersSite } from './letters-site.ts';

const report = 'reports/knowsley/2010-07-06';

beforeAll(lettersSite.make, 300_000);

const read = (file: string) => readFileSync(join(lettersDist, file), 'utf8');
const canonical = (path: string) => `<link rel="canonical" href="${lettersHost}/${path}/">`;

test('every version is there with its document and findings, and every link leads somewhere', () => {
	for (const path of ['', '/source', '/strength-2'])
		expect(read(`${report}/versions/1${path}/index.html`)).toContain(
			canonical(`${report}/versions/1${path}`),
		);
	expect(read(`${report}/index.html`)).toContain(canonical(report));
	expect(findBrokenLinks(readBuiltSite(lettersDist), '/')).toEqual([]);
});

test('the card of an older version is another, and says that it is one', () => {
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
	expect(html).toMatch(/<del>A made-up night team answers every made-up telephone call/u);
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
		gunzipSync(readFileSync(join(lettersDist, `data/${table}.jsonl.gz`)))
			.toString('utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Record<string, string>);

	test('in the data', () => {
		expect(rows('reports').map(({ report: id }) => id)).toEqual([
			'knowsley/2010-05-14',
			'knowsley/2010-07-06',
			'knowsley/2010-09-07',
			'knowsley/2011-05-17',
		]);
		expect(rows('findings').some(({ text }) => text?.includes('made-up night team'))).toBe(false);
	});

	test('in feeds, lists and the sitemap', () => {
		expect(read('feed.xml').match(/<entry>/gu)).toHaveLength(4);
		expect(read('reports/year/2010/index.html')).not.toContain('/versions/');
		const sitemap = read('sitemap-0.xml');
		expect(sitemap).not.toContain('/versions/1/');
		expect(sitemap).not.toContain(`${report}/strength-3/`);
		expect(sitemap).toContain(`${report}/versions/<`);
	});

	test('in the search, which has the words of the current version alone', () => {
		const files = readdirSync(join(lettersDist, 'search'), {
			recursive: true,
			withFileTypes: true,
		});
		const texts = files
			.filter((entry) => entry.isFile())
			.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
			.join('\n');
		expect(texts).toContain('Three made-up things');
		expect(texts).not.toContain('made-up night team');
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
	expect(json['id']).toBe('knowsley/2010-07-06/versions/1');
	expect(json['currentVersion']).toBe(`${lettersHost}/${report}/`);
	expect(read(`${report}/versions/1/report.md`)).toContain('An older version of this report');
	expect(read(`${report}/report.json`)).not.toContain('currentVersion');
});

describe('in a browser', () => {
	const { open } = openSite(lettersDist, '/');

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
