import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingText } from '../model/reading-text.ts';
import { markHtml } from '../marks/mark-html.ts';
import { compileTerms } from './compile-terms.ts';
import { findFirstUses, type TermFinding } from './first-uses.ts';
import { markTerms } from './mark-terms.ts';

const find = compileTerms([
	{
		slug: 'caf',
		term: 'Common assessment framework',
		acronym: 'CAF',
		aliases: ['e-CAF'],
		exceptions: [],
	},
	{ slug: 'pep', term: 'Personal education plan', acronym: 'PEP', aliases: [], exceptions: [] },
]);

function makeFinding(id: string, text: string, ...sections: string[]): TermFinding {
	return {
		id,
		path: sections.map((section) => ({ id: section })),
		blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text }] }],
	};
}

function firstWords(...findings: TermFinding[]): [finding: string, words: string][] {
	return [...findFirstUses(findings, find)].flatMap(([id, uses]) =>
		uses.map(({ text, start, end }): [string, string] => [id, text.slice(start, end)]),
	);
}

test('takes the first use of a term in a section', () => {
	expect(
		firstWords(
			makeFinding('p1', 'A common assessment framework (CAF) and a PEP.', 'a'),
			makeFinding('p2', 'The CAF again.', 'a'),
			makeFinding('p3', 'The CAF in a section within.', 'a', 'b'),
			makeFinding('p4', 'The CAF outside all sections.'),
		),
	).toEqual([
		['p1', 'common assessment framework'],
		['p1', 'PEP'],
		['p3', 'CAF'],
		['p4', 'CAF'],
	]);
});

test('makes a use a link to its explanation', () => {
	const finding = makeFinding('p1', 'Staff use the e-CAF well.');
	const marks = markTerms(findFirstUses([finding], find), (slug) => `#term-${slug}`);
	expect(markHtml('<p>Staff use the e-CAF well.</p>', marks.get('p1') ?? [])).toBe(
		'<p>Staff use the <a class="term" href="#term-caf">e-CAF</a> well.</p>',
	);
});

test('changes no character of the words, whatever they are', () => {
	const word = fc.constantFrom(
		'CAF',
		'PEPs',
		"PEP's",
		'e-CAF',
		'common assessment',
		'framework',
		' ',
		'\n',
		'(',
		'é',
		'𝒳',
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), (words) => {
			const finding = makeFinding('p1', words.join(''));
			const marks = markTerms(findFirstUses([finding], find), (slug) => `#term-${slug}`);
			const html = readingText(finding.blocks);
			const marked = markHtml(html, marks.get('p1') ?? []);
			expect(marked.replace(/<[^>]+>/gu, '')).toBe(html);
		}),
	);
});
