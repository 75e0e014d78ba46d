import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJsonLdFaults, readSitemap } from './find-told-faults.ts';
import { readPage } from './page.ts';

const host = 'https://reader.example';

function faultsOf(thing: Record<string, unknown>): string[] {
	const text = JSON.stringify({ '@context': 'https://schema.org', ...thing });
	const page = readPage('/a/', `<script type="application/ld+json">${text}</script>`);
	const site = { pages: new Map([['/a/', page]]), files: new Set(['/a.pdf']) };
	return findJsonLdFaults(site, host).faults;
}

test.each([
	[{ '@type': 'MediaObject', contentUrl: `${host}/a.pdf`, encodingFormat: 'application/pdf' }, 0],
	[{ '@type': 'MediaObject', contentUrl: `${host}/b.pdf`, encodingFormat: 'application/pdf' }, 1],
	[{ '@type': 'MediaObject', contentUrl: '/a.pdf', encodingFormat: 'application/pdf' }, 1],
	[{ '@type': 'MediaObject', contentUrl: `${host}/a.pdf` }, 1],
	[{ '@type': 'Raport' }, 1],
	[{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1 }] }, 2],
	[{ '@graph': [{ '@type': 'GovernmentOrganization', name: '' }] }, 1],
])('%j has %i faults', (thing, faults) => {
	expect(faultsOf(thing)).toHaveLength(faults);
});

test('a sitemap is read by way of its index', () => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-sitemap-'));
	const index = `<sitemapindex><sitemap><loc>${host}/one.xml</loc></sitemap></sitemapindex>`;
	writeFileSync(join(folder, 'sitemap-index.xml'), index);
	const urls = `<url><loc>${host}/a/?b&amp;c</loc><lastmod>2020-01-02</lastmod></url><url><loc>${host}/d/</loc></url>`;
	writeFileSync(join(folder, 'one.xml'), `<urlset>${urls}</urlset>`);
	expect(readSitemap(folder, host)).toEqual([
		{ loc: `${host}/a/?b&c`, lastmod: '2020-01-02' },
		{ loc: `${host}/d/`, lastmod: undefined },
	]);
	rmSync(folder, { recursive: true, force: true });
});
