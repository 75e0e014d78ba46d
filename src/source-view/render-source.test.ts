import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readBody } from '../model/read-body.ts';
import { splitLines } from '../model/source-lines.ts';
import { displayable } from './displayable.ts';
import { longestColoured } from './highlight.ts';
import { markSource, type SourceLine } from './mark-source.ts';
import { renderSource } from './render-source.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

const options = {
	isPage: false,
	report: '../',
	findingLabels: new Map([['p65', 'Paragraph 65']]),
};
const render = (source: string, mdx = '') =>
	renderSource(
		markSource(
			readBody(mdx),
			splitLines(source).map((text) => ({ text })),
		).lines,
		options,
	);
const unplaced = (text: string): SourceLine => ({
	number: 1,
	text,
	page: null,
	role: { type: 'unplaced' },
	marks: [],
});
const finding = (id: string, source: string, text: string, attributes = '') =>
	`<Finding id="${id}" kind="narrative" source="${source}"${attributes}>\n${text}\n</Finding>\n\n`;

/** The words of each line as received: without its number, what was done and where it leads. */
const wordsOf = (html: string): string[] =>
	parseDocument(html).children.map((line) => ('children' in line ? textOf(line.children) : ''));
const textOf = (nodes: Node[]): string =>
	nodes
		.map((node) => {
			if (node.type === 'text') return node.data;
			if (!('children' in node) || ['a', 'ins', 'small'].includes('name' in node ? node.name : ''))
				return '';
			return textOf(node.children);
		})
		.join('');
const namesIn = (nodes: Node[]): string[] =>
	nodes.flatMap((node) =>
		'attribs' in node ? [node.name, ...Object.keys(node.attribs), ...namesIn(node.children)] : [],
	);
/** All that an unplaced line is written with. */
const lineMarkup = [
	'p',
	'a',
	'span',
	'id',
	'class',
	'href',
	'aria-label',
	'aria-hidden',
	'tabindex',
];
/** Elements and attributes that the listing itself does not write. */
const foreignNames = (html: string): string[] =>
	namesIn(parseDocument(html).children).filter((name) => !lineMarkup.includes(name));

describe('renderSource', () => {
	test('gives every line its address, blank lines too, and a link to it', () => {
		expect(render('first, and\n\nlast.')).toBe(
			'<p id="l1" class="src-unplaced"><a href="#l1" aria-label="Line 1">1</a>first, and</p>' +
				'<p id="l2"><a href="#l2" aria-hidden="true" tabindex="-1">2</a></p>' +
				'<p id="l3" class="src-unplaced"><a href="#l3" aria-label="Line 3">3</a>last.</p>',
		);
	});

	test('links every line of a finding to it in the report', () => {
		const html = render('the open,\n\ndoor,', finding('p65', 'l1,l3', 'the open, door,'));
		expect(html.match(/ <a href="..\/#p65">Paragraph 65<\/a><\/p>/gu)).toHaveLength(2);
	});

	test('links a finding on a page of a PDF at its first line alone', () => {
		const mdx = finding('p65', 'l1-2', 'the open door,') + finding('p66', 'l3', 'shut');
		const { lines } = markSource(readBody(mdx), [
			{ text: 'the open' },
			{ text: 'door,' },
			{ text: 'shut' },
		]);
		const html = renderSource(lines, { ...options, isPage: true });
		expect(html.match(/[^>]+ <a href="..\/#p6\d">/gu)).toEqual([
			'the open <a href="../#p65">',
			'shut <a href="../#p66">',
		]);
	});

	test('makes no headings within a page of a PDF, which has its own', () => {
		const { lines } = markSource(
			readBody('<Section id="a" source="l1">\n\n## Outer\n\n</Section>'),
			[{ text: 'Outer' }],
		);
		expect(renderSource(lines, { ...options, isPage: true })).toMatch(
			/^<p id="l1" class="src-heading">.*Outer<\/p>$/u,
		);
	});

	test('names a note once, by its mark', () => {
		const html = render('¹ See\nthe end.', '<Note mark="1" source="l1-2">\nSee the end.\n</Note>');
		expect(html).toContain('¹ See <small>Note 1</small></p>');
		expect(html).toContain('the end.</p>');
	});

	test('shows what the report has instead of mended words, after them', () => {
		const repair = '<Repair rule="letter-misread" was="guality">quality</Repair>';
		expect(
			render('a guality of guality;', finding('p65', 'l1', `a ${repair} of ${repair};`)),
		).toContain(
			'a <mark>guality</mark><ins> [mended: quality]</ins> of <mark>guality</mark><ins> [mended: quality]</ins>;',
		);
	});

	test('keeps the colour of words that are mended', () => {
		const mdx = finding(
			'p65',
			'l1',
			'<Repair rule="character-stray" was="10 August">12 August</Repair> 2012.',
		);
		expect(render('10 August 2012.', mdx)).toContain(
			'<mark><span class="src-date">10 August</span></mark><ins> [mended: 12 August]</ins><span class="src-date"> 2012</span>.',
		);
	});

	test('shows a number that the source has lost, before the word that it belongs to', () => {
		const attributes = ' number="13" printed="-" mended="number-lost"';
		expect(render('- In St Helens', finding('p13', 'l1', 'In St Helens', attributes))).toContain(
			'<span class="src-bullet">-</span> <ins>[number lost: 13.] </ins>In St Helens',
		);
	});

	test('shows where words are lost', () => {
		expect(
			render('prepare young people', finding('p65', 'l1', 'prepare young people <Gap />')),
		).toContain('people<ins> [words lost here]</ins>');
	});

	test('names furniture once and leaves it uncoloured', () => {
		const html = render(
			'Contents\n\nAbout us\t2',
			'<Furniture kind="contents" source="l1-3" text="Contents About us 2" />',
		);
		expect(html).toContain('</a>Contents <small>Contents</small></p>');
		expect(html).toContain('</a>About us\t2</p>');
	});

	test('makes headings of headings, below those of the page', () => {
		const inner = '<Section id="b" source="l2-3">\n\n### Inner\n\n</Section>\n';
		const html = render(
			'Outer\nInner goes\non',
			`<Section id="a" source="l1">\n\n## Outer\n\n${inner}</Section>`,
		);
		expect(html).toMatch(
			/^<h3 id="l1">.*Outer<\/h3><h4 id="l2">.*Inner goes<\/h4><p id="l3" class="src-heading">.*on<\/p>$/u,
		);
	});

	test('trusts the report over the grammar in what is a heading', () => {
		expect(render('Robust audit', finding('p65', 'l1', 'Robust audit'))).not.toContain(
			'class="src-heading"',
		);
		expect(render('Robust audit')).toContain('<span class="src-heading">Robust audit</span>');
	});

	test.each([
		'<script>alert(1)</script>',
		'</p></div><img src=x onerror=alert(1)>',
		'{process.exit()} ${1} {{x}} <!-- --> <![CDATA[x]]>',
		'&lt;b&gt; &amp; &#60; &quot;" \'onload="x"',
		'import x from "y"',
		'export const a = 1',
		'--- ``` ::: <Finding id="p1">',
		'half \ud800 pair \udc00, NUL \0, escape \x1b[31m, page \f end',
		'\u202eright to left\u202c \ufeff\u200b',
		'- 17. <b>10 August 2012</b> Grade 2 (Good)',
		`${'<b> 10 August 2012 '.repeat(longestColoured / 10)}.`,
	])('shows hostile text word for word, as text: %#', (text) => {
		const html = renderSource([unplaced(text)], options);
		expect(wordsOf(html)).toEqual([displayable(text)]);
		expect(foreignNames(html)).toEqual([]);
	});

	test('shows any text word for word, as text', () => {
		const unit = fc.oneof(
			fc.constantFrom(
				'<',
				'>',
				'&',
				'"',
				"'",
				'/',
				'{',
				'}',
				'\t',
				'\f',
				'\r',
				'\n',
				'\0',
				'\ud83d',
				'\ude00',
			),
			fc.constantFrom(
				'script',
				'Grade 2 (Good)',
				'- 3. ',
				'10 August 2012',
				' ',
				'Word',
				'<!--',
				'</p>',
			),
			fc.string({ unit: 'binary', maxLength: 3 }),
		);
		fc.assert(
			fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
				const source = parts.join('');
				const html = render(source);
				expect(wordsOf(html)).toEqual(splitLines(source).map(displayable));
				expect(foreignNames(html)).toEqual([]);
			}),
		);
	});

	test('escapes what a report says of hostile text', () => {
		const mdx = finding(
			'p65',
			'l1',
			'<Repair rule="letter-misread" was="&lt;img&gt;">\\<b></Repair> end.',
		);
		const html = render('<img> end.', mdx);
		expect(html).toContain('<mark>&#x3C;img></mark><ins> [mended: &#x3C;b>]</ins> end.');
	});
});
