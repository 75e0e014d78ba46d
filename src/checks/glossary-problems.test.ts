import { expect, test } from 'vitest';
import { readContentFiles, type ContentFile } from './content-file.ts';
import { termFile } from './content-kinds.ts';
import { formatProblem } from '../model/problem.ts';

function makeFile(slug: string, ...fields: string[]): ContentFile {
	const rest = [
		"short: 'What it means.'",
		'restsOn: [{ unsourced: all }]',
		"checked: { on: '2026-11-29', against: knowledge }",
	];
	const text = ['---', ...fields, ...rest, '---', '', 'More.', ''].join('\n');
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

test.each([
	['a law without its section', '{ law: Act, url: https://a.example/ }'],
	['a law whose address is not https', '{ law: Act, section: section 1, url: http://a.example/ }'],
	['guidance without its date', '{ guidance: Working Together }'],
	['a source of two kinds', '{ guidance: A, date: "2010", unsourced: B }'],
])('refuses %s', (_, basis) => {
	const text = [
		'---',
		'term: Plan',
		'short: Words.',
		`restsOn: [${basis}]`,
		"checked: { on: '2026-11-29', against: sources }",
		'---',
		'',
	].join('\n');
	expect(report({ slug: 'pep', path: 'pep.mdx', text })).toEqual([
		expect.stringMatching(/^pep\.mdx:4:\d+ glossary-invalid - restsOn\.0/u),
	]);
});

test('refuses a term that does not say what it rests on and when it was checked', () => {
	const text = ['---', 'term: Plan', 'short: Words.', '---', ''].join('\n');
	expect(report({ slug: 'pep', path: 'pep.mdx', text })).toEqual([
		expect.stringContaining('restsOn is missing'),
		expect.stringContaining('checked is missing'),
	]);
});

test('refuses HTML in the text, and YAML that is none, with their lines', () => {
	const term = makeFile('pep', 'term: Plan');
	expect(report({ ...term, text: `${term.text}\n<script>alert(1)</script>\n` })[0]).toContain(
		'glossary/pep.mdx:10:1 glossary-invalid - the text holds an element: <script>',
	);
	expect(report(makeFile('pep', 'term: "Plan'))[0]).toMatch(
		/^glossary\/pep\.mdx:\d+:\d+ glossary-invalid/u,
	);
});
