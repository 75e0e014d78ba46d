import { expect, test } from 'vitest';
import { rewritePage, rewriteStyle, type OfflinePlace } from './rewrite-page.ts';

const place: OfflinePlace = {
	file: 'reports/wirral/2010-08-18/index.html',
	files: new Set([
		'index.html',
		'reports/wirral/2010-08-18/index.html',
		'reports/wirral/2010-08-18/report.pdf',
		'reports/wirral/2010-08-18/p1/index.html',
		'glossary/index.html',
		'_astro/a.css',
	]),
	base: '/sub/',
};

test.each([
	['<a href="/sub/">', '<a href="../../../index.html">'],
	['<a href="/sub/glossary/#a">', '<a href="../../../glossary/index.html#a">'],
	['<a href="p1/">', '<a href="p1/index.html">'],
	['<a href="#p1">', '<a href="#p1">'],
	['<a href="report.pdf#page=2">', '<a href="report.pdf#page=2">'],
	['<a href="https://example.org/">', '<a href="https://example.org/">'],
	[
		'<a href="mailto:a@example.org?subject=a&amp;b">',
		'<a href="mailto:a@example.org?subject=a&amp;b">',
	],
	['<a class="x" href="/sub/search/?q=a">', '<a class="x">'],
	[
		'<link rel="stylesheet" href="/sub/_astro/a.css">',
		'<link rel="stylesheet" href="../../../_astro/a.css">',
	],
	['<script type="module" src="/sub/_astro/a.js"></script>', ''],
	['<meta http-equiv="Content-Security-Policy" content="x">', ''],
	['<link rel="preload" href="/sub/_astro/a.woff2" as="font">', ''],
])('%s becomes %j', (html, rewritten) => {
	expect(rewritePage(html, place)).toBe(rewritten);
});

test('what is not in the copy is linked to at the host, where that is known', () => {
	expect(
		rewritePage('<a href="/sub/search/?q=a">', { ...place, host: 'https://example.org' }),
	).toBe('<a href="https://example.org/sub/search/?q=a">');
});

test('words that look like links are left as they are', () => {
	const words = '<p>&lt;a href="/sub/"> and href="/sub/" &amp; <code>src="p1/"</code></p>';
	expect(rewritePage(words, place)).toBe(words);
});

test('a page says what it is, and has the style of a copy', () => {
	const html = rewritePage('<html><head></head><body class="a"><p>x</p></body></html>', place);
	expect(html).toContain('<link rel="stylesheet" href="../../../offline-copy.css"></head>');
	expect(html).toMatch(
		/<body class="a"><aside class="offline-copy" aria-label="About this copy"><p>A copy to read without a server/u,
	);
});

test('fonts stand beside their style sheet', () => {
	expect(rewriteStyle('a{src:url(/sub/_astro/f.woff2)}', '/sub/')).toBe('a{src:url(f.woff2)}');
});
