import { expect, test } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';
import { readPage } from './page.ts';
import type { BuiltSite } from './read-built-site.ts';

function makeSite(files: Record<string, string>): BuiltSite {
	const pages = Object.entries(files).map(([path, html]) => readPage(path, html));
	return { pages: new Map(pages.map((page) => [page.path, page])), files: new Set(['/icon.svg']) };
}

test('accepts links to pages, files, fragments and other sites', () => {
	const site = makeSite({
		'/': '<a href="/a/">a</a><a href="a/#p1">p1</a><img src="/icon.svg"><a href="https://example.org/x">x</a>',
		'/a/': '<p id="p1"></p><a href="#p1">p1</a><a href="../">home</a><a href="#p1:~:text=x">x</a>',
	});
	expect(findBrokenLinks(site, '/')).toEqual([]);
});

test('names the page and the address of a link that leads nowhere', () => {
	const site = makeSite({ '/': '<a href="/b/">b</a>' });
	expect(findBrokenLinks(site, '/')).toEqual(['/ -> /b/: there is no such file']);
});

test('lists the fragments that a page has, the most alike first', () => {
	const site = makeSite({ '/': '<a href="#p12">x</a><p id="main"></p><p id="p1"></p>' });
	expect(findBrokenLinks(site, '/')).toEqual([
		'/ -> #p12: the page has no #p12. Near it: #p1, #main',
	]);
});

test('finds a link that forgets the base', () => {
	const site = makeSite({ '/': '<a href="/a/">a</a><a href="/sub/a/">a</a>', '/a/': '' });
	expect(findBrokenLinks(site, '/sub/')).toEqual(['/ -> /a/: lies outside the base /sub/']);
});

test('takes a canonical address of the site for a link within it', () => {
	const site = makeSite({
		'/': '<link rel="canonical" href="https://reader.example/"><a href="https://reader.example/b/">b</a>',
	});
	expect(findBrokenLinks(site, '/')).toEqual([
		'/ -> https://reader.example/b/: there is no such file',
	]);
});
