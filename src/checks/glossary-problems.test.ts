import { expect, test } from 'vitest';
import { readContentFiles, type ContentFile } from './content-file.ts';
import { termFile } from './content-kinds.ts';
import { formatProblem } from '../model/problem.ts';

function makeFile(slug: string, ...fields: string[]): ContentFile {
	const text = ['---', ...fields, "short: 'What it means.'", '---', '', 'More.', ''].join('\n');
	return { slug, path: `glossary/${slug}.mdx`, text };
}

function report(...files: ContentFile[]): string[] {
	return readContentFiles(files, termFile).problems.map((problem) =>
		formatProblem(problem).replace(/ Fix: .*/u, ''),
	);
}

test('accepts terms with names of their own that name each other', () => {
	expect(
		report(
			makeFile('marac', 'term: Risk conference', 'related: [mappa]'),
			makeFile('mappa', 'term: Public protection', 'acronym: MAPPA', 'aliases: [MAPPA panel]'),
		),
	).toEqual([]);
});

test('names the alias that two terms claim, whatever its capitals, hyphens and apostrophes', () => {
	expect(
		report(
			makeFile('trust', "term: Children's care-trust"),
			makeFile(
				'partnership',
				'term: Partnership',
				'aliases:',
				'  - one',
				'  - children’s Care Trust',
			),
		),
	).toEqual([
		'glossary/partnership.mdx:5:5 glossary-alias-taken - the name "children’s Care Trust" belongs to trust already. Expected a name that no other term has.',
	]);
});

test('allows a term to write its own name in two ways', () => {
	expect(report(makeFile('cin', 'term: Child in need', 'aliases: [CIN, CiN]'))).toEqual([]);
});

test('names a related term that does not exist, and one that is the term itself', () => {
	expect(report(makeFile('marac', 'term: Risk', 'related:', '  - mapa', '  - marac'))).toEqual([
		'glossary/marac.mdx:4:5 reference-unknown - related names mapa. Expected the slug of another term of the glossary.',
		'glossary/marac.mdx:5:5 reference-unknown - related names marac. Expected the slug of another term of the glossary.',
	]);
});

test('refuses the address of a source that is not https', () => {
	expect(
		report(
			makeFile('pep', 'term: Plan', 'sources:', '  - title: Law', '    url: http://example.org/'),
		),
	).toEqual([
		'glossary/pep.mdx:5:10 glossary-invalid - sources.0.url is not of its form, found "http://example.org/". Expected an address that begins with https://.',
	]);
});

test('refuses HTML in the text, and YAML that is none, with their lines', () => {
	const term = makeFile('pep', 'term: Plan');
	expect(report({ ...term, text: `${term.text}\n<script>alert(1)</script>\n` })[0]).toContain(
		'glossary/pep.mdx:8:1 glossary-invalid - the text holds an element: <script>',
	);
	expect(report(makeFile('pep', 'term: "Plan'))[0]).toMatch(
		/^glossary\/pep\.mdx:\d+:\d+ glossary-invalid/u,
	);
});
