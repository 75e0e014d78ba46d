import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { countInk, withoutSpace, type Mark } from './mark.ts';
import { markHtml } from './mark-html.ts';

/** Marks a stretch of `text` with an element. */
function mark(text: string, words: string, element = 'mark'): Mark {
	const start = text.indexOf(words);
	return {
		...withoutSpace(text, { start, end: start + words.length }),
		open: `<${element}>`,
		close: `</${element}>`,
	};
}

function textOf(html: string): string {
	let text = '';
	const parser = new Parser({ ontext: (part) => (text += part) });
	parser.end(html);
	return text;
}

test('marks words, and leaves the space before them outside', () => {
	const html = '<p>Every child is seen.</p>';
	expect(markHtml(html, [mark('Every child is seen.', 'child is')])).toBe(
		'<p>Every <mark>child is</mark> seen.</p>',
	);
});

test('closes a mark before an element and opens it again after', () => {
	const text = 'The quality of plans is good.';
	const html = '<p>The <ins>quality</ins> of <em>plans is</em> good.</p>';
	expect(markHtml(html, [mark(text, 'quality of plans')])).toBe(
		'<p>The <ins><mark>quality</mark></ins> <mark>of</mark> <em><mark>plans</mark> is</em> good.</p>',
	);
});

test('nests marks that overlap or lie within each other', () => {
	const text = 'abc def ghi';
	const marks = [mark(text, 'abc def'), mark(text, 'def ghi', 'b'), mark(text, 'def', 'i')];
	expect(markHtml(text, marks)).toBe('<mark>abc</mark> <mark><b><i>def</i></b></mark> <b>ghi</b>');
});

test('puts what follows a mark after its last piece only', () => {
	const text = 'one two three';
	const html = 'one <em>two</em> three';
	expect(markHtml(html, [{ ...mark(text, 'one two'), after: '<sup>1</sup>' }])).toBe(
		'<mark>one</mark> <em><mark>two</mark><sup>1</sup></em> three',
	);
});

test("counts neither the marks of notes nor words that are not the finding's", () => {
	const html =
		'<p>The board<sup class="note-mark"><span class="unseen">note </span>1</sup> met <span class="gap">[words lost]</span> twice.</p>';
	expect(markHtml(html, [mark('The board met twice.', 'met twice')])).toContain(
		'<mark>met</mark> <span class="gap">[words lost]</span> <mark>twice</mark>.',
	);
});

test('counts a character reference as the one character it stands for', () => {
	const html = 'children&#39;s &amp; young &lt;people';
	expect(markHtml(html, [mark("children's & young <people", '& young')])).toBe(
		'children&#39;s <mark>&amp; young</mark> &lt;people',
	);
});

test('refuses a mark that was made for a longer text', () => {
	expect(() => markHtml('short', [mark('much longer text', 'text')])).toThrow(RangeError);
});

test('changes no character of the text, wherever marks stand', () => {
	const piece = fc.oneof(
		fc.constantFrom('a', 'é', '𝒳', ' ', '\n', '\u00a0', '&amp;', '&#39;', '<em>', '</em>', '<br>'),
	);
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 30 }),
			fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
			(pieces, places) => {
				const html = pieces.join('');
				const length = countInk(textOf(html));
				fc.pre(length > 0);
				const marks = places.map(([at, size]) => {
					const start = at % length;
					return { start, end: start + 1 + (size % (length - start)), open: '<b>', close: '</b>' };
				});
				expect(textOf(markHtml(html, marks))).toBe(textOf(html));
			},
		),
	);
});
