import { expect, test } from 'vitest';
import { withBase } from '../addresses/base.ts';
import { noteHtml } from './note-html.ts';

const html = (markdown: string) => noteHtml(markdown, (path) => withBase(path, '/reader/'));

test('puts the base before links within the site, and leaves others as they are', () => {
	expect(html('[a](/reports/x/y/#p1) *and* [b](https://example.org/)')).toBe(
		'<p><a href="/reader/reports/x/y/#p1">a</a> <em>and</em> <a href="https://example.org/">b</a></p>',
	);
});

test('writes text as text', () => {
	expect(html('a < b & "c"')).toBe('<p>a &#x3C; b &#x26; "c"</p>');
});

test.each(['<script>run()</script>', '<b>bold</b>', '[x](javascript:run)', '![x](/y.png)'])(
	'makes no HTML of %j',
	(markdown) => {
		expect(() => html(markdown)).toThrow('the note');
	},
);
