import { expect, test } from 'vitest';
import { countSteps } from './count-steps.ts';
import { readPage } from './page.ts';

function makeSite(files: Record<string, string>) {
	const pages = Object.entries(files).map(([path, html]) => readPage(path, html));
	return { pages: new Map(pages.map((page) => [page.path, page])), files: new Set<string>() };
}

test('counts the links from the first page on the shortest way', () => {
	const site = makeSite({
		'/': '<a href="/sub/a/">a</a><a href="https://example.org/sub/d/">d</a>',
		'/a/': '<a href="../b/#p1">b</a><a href="/sub/">home</a>',
		'/b/': '<a href="c/">c</a><a href="/sub/a/">a</a>',
		'/b/c/': '',
		'/d/': '',
	});
	expect([...countSteps(site, '/sub/')]).toEqual([
		['/', 0],
		['/a/', 1],
		['/b/', 2],
		['/b/c/', 3],
	]);
});
