import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { buildSite } from '../built-site/build-site.ts';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-old-'));
const library = join(folder, 'library');
const dist = join(folder, 'dist');
const by = 'reason: "The date was misread."\n    name: "A. Person"\n    date: "2026-11-29"';

beforeAll(async () => {
	for (const name of ['reports', 'sources'])
		mkdirSync(join(library, name, 'knowsley'), { recursive: true });
	const golden = join(projectRoot, 'scripts/ingest/golden/unannounced-letter');
	const mdx = readFileSync(join(golden, 'report.mdx'), 'utf8')
		.replace('published: "2010-05-04"', 'published: "2010-05-14"')
		.replace('id="strength-2"', 'id="duty-team"')
		.replace(
			/^(?=---\n\n)/mu,
			`corrections:\n  - field: published\n    was: "2010-05-04"\n    ${by}\n  - finding: duty-team\n    of: id\n    was: strength-2\n    ${by}\n`,
		);
	writeFileSync(join(library, 'reports/knowsley/2010-05-14.mdx'), mdx);
	cpSync(join(golden, 'source.txt'), join(library, 'sources/knowsley/2010-05-14.txt'));
	const site = ['--library', library, '--outDir', dist, '--site', 'https://reports.example'];
	await buildSite(join(folder, 'cache'), ...site);
}, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test.each([
	['a report', 'knowsley/2010-05-04/', 'knowsley/2010-05-14/'],
	['its document', 'knowsley/2010-05-04/source/', 'knowsley/2010-05-14/source/'],
	['a finding of it', 'knowsley/2010-05-04/strength-1/', 'knowsley/2010-05-14/strength-1/'],
	[
		'a finding with another id',
		'knowsley/2010-05-14/strength-2/',
		'knowsley/2010-05-14/duty-team/',
	],
	['both at once', 'knowsley/2010-05-04/strength-2/', 'knowsley/2010-05-14/duty-team/'],
])('the old address of %s leads on, says why, and is kept out of lists', (_, old, now) => {
	const html = read(`reports/${old}index.html`);
	expect(html).toContain(`<a href="/reports/${now}">`);
	expect(html).toContain('The date was misread.');
	expect(html).toContain('<meta name="robots" content="noindex">');
	expect(html).toContain(`<link rel="canonical" href="https://reports.example/reports/${now}">`);
	const sitemap = read('sitemap-0.xml');
	expect(sitemap).toContain('/reports/knowsley/2010-05-14/<');
	expect(sitemap).not.toContain(`/reports/${old}<`);
});

test('an address within a moved report is there, and every link leads somewhere', () => {
	expect(read('reports/knowsley/2010-05-04/index.html')).toContain('<li id="strength-2">');
	expect(findBrokenLinks(readBuiltSite(dist), '/')).toEqual([]);
});

test('the report says what was corrected', () => {
	const html = read('reports/knowsley/2010-05-14/index.html');
	expect(html).toContain('Corrected by hand');
	expect(html).toContain('A. Person');
});
