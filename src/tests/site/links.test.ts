import { expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const site = readTestedSite();
const pages = [...site.pages.values()];

test('every link within the site leads to a page, a file or a fragment that exists', () => {
	expect(pages.flatMap((page) => page.links).length).toBeGreaterThan(100);
	expect(findBrokenLinks(site, builtBase)).toEqual([]);
});

test('nothing but links and licences points to another host', () => {
	const loaded = pages.flatMap((page) =>
		[...page.html.matchAll(/<(?:script|img|source|iframe)\b[^>]*\bsrc="(?<src>[^"]*)"/gu)].map(
			(match) => match.groups?.['src'] ?? '',
		),
	);
	expect(loaded.filter((src) => /^(?:https?:)?\/\//u.test(src))).toEqual([]);
});
