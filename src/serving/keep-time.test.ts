import { expect, test } from 'vitest';
import { cacheControl, cacheControlOf } from './keep-time.ts';

test.each([
	'_astro/Page.DdKjBo2A.css',
	'search/t4d3c0884a6/text-0.json',
	'search/s4d3c0884a6.json',
	'search/n4d3c0884a6.json',
	'pagefind/index/unknown_1234.pf_index',
	'pagefind-pages/fragment/en_1234.pf_fragment',
	'pagefind/pagefind.unknown_9f72893aa6b65cc.pf_meta',
])('%s is kept for good: its name tells what it holds', (path) => {
	expect(cacheControlOf(path)).toBe(cacheControl.forever);
});

test.each([
	'index.html',
	'reports/st-helens/2012-08-10/index.html',
	'reports/st-helens/2019-11-04/report.pdf',
	'search/findings.json',
	'search/index.html',
	'pagefind/pagefind-entry.json',
	'pagefind/pagefind.js',
	'pagefind/wasm.unknown.pagefind',
	'favicon.svg',
])('%s is asked for anew: a build may change it', (path) => {
	expect(cacheControlOf(path)).toBe(cacheControl.ask);
});
