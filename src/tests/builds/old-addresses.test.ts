import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { lettersDist, lettersSite } from './letters-site.ts';

beforeAll(lettersSite.make, 300_000);

const read = (file: string) => readFileSync(join(lettersDist, file), 'utf8');

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
	expect(findBrokenLinks(readBuiltSite(lettersDist), '/')).toEqual([]);
});

test('the report says what was corrected', () => {
	const html = read('reports/knowsley/2010-05-14/index.html');
	expect(html).toContain('Corrected by hand');
	expect(html).toContain('A. Person');
});
