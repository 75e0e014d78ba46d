import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { quoteInHtml } from './html-citation.ts';

const url = 'https://reader.example/reports/bury/2024-05-07/p1/?a="b"&c=<d>';
const words = 'Ofsted, Visit & "visit", Bury, 7 May 2024, paragraph 1';

test('a quotation is a figure with its words, its source and its address', () => {
	expect(quoteInHtml('Ofsted, paragraph 1', 'https://reader.example/p1/', 'One.\nTwo.')).toBe(
		[
			'<figure>',
			'  <blockquote cite="https://reader.example/p1/">',
			'    <p>One.</p>',
			'    <p>Two.</p>',
			'  </blockquote>',
			'  <figcaption><a href="https://reader.example/p1/">Ofsted, paragraph 1</a></figcaption>',
			'</figure>',
		].join('\n'),
	);
});

test('items of a list stand in lists, parted where words stand between them', () => {
	const html = quoteInHtml(words, url, 'These:\n• one\n• two\nand\n• three');
	expect(html.match(/<ul>|<\/ul>|<li>\w+<\/li>|<p>[^<]*<\/p>/gu)).toEqual([
		'<p>These:</p>',
		...['<ul>', '<li>one</li>', '<li>two</li>', '</ul>'],
		'<p>and</p>',
		...['<ul>', '<li>three</li>', '</ul>'],
	]);
});

test.each(['<script>alert(1)</script>', '</blockquote> & "x"', '• <b>item</b>', 'a\n\nb'])(
	'is valid HTML that runs nothing, whatever is quoted: %j',
	async (quotation) => {
		const html = quoteInHtml(words, url, quotation);
		expect(html).not.toMatch(/<(?:script|b)\b/u);
		const { results } = await new HtmlValidate({
			root: true,
			extends: ['html-validate:recommended'],
		}).validateString(html);
		expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
	},
);
