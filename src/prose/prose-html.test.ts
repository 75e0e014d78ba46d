import { expect, test } from 'vitest';
import { proseHtml } from './prose-html.ts';
import { readProse } from './read-prose.ts';

const html = (text: string) => proseHtml(readProse(text, 'page'), (path) => `/reader${path}`);

test('puts the base before links within the site alone', () => {
	expect(html('[a](/glossary/mash/) [b](https://example.org/)')).toBe(
		'<p><a href="/reader/glossary/mash/">a</a> <a href="https://example.org/">b</a></p>',
	);
});

test('gives each heading an id of its own', () => {
	expect(html("## What's *new*?\n\n## What's new\n\n## `code` here")).toBe(
		'<h2 id="whats-new">What\'s <em>new</em>?</h2>\n<h2 id="whats-new-1">What\'s new</h2>\n<h2 id="code-here"><code>code</code> here</h2>',
	);
});

test('keeps quotes, dashes and escaped signs as they are written', () => {
	expect(html('"a" -- \\{b\\} \\<c> &lt;d&#123;')).toBe('<p>"a" -- {b} &#x3C;c> &#x3C;d{</p>');
});

test('makes nothing of what is no prose', () => {
	expect(() => html('{process.exit(9)}')).toThrow('the text holds an expression in braces');
});
