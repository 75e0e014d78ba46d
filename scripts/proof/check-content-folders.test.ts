import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../cli/project.ts';
import { makeTestFolder } from '../ingest/fixtures/run-command.ts';
import { checkContentFolders } from './check-content-folders.ts';

/** What every text of the editors says of itself, in two lines. */
const basis =
	"restsOn: [{ unsourced: 'what this says' }]\nchecked: { on: '2026-11-29', against: knowledge }\n";
const term = (name: string, more = '', text = 'More of it.') =>
	`---\nterm: ${name}\nshort: What it means.\n${more}${basis}---\n\n${text}\n`;
const guide = (text: string) =>
	`---\ntitle: Help\nabout: How.\npart: reading\norder: 1\n---\n\n${text}\n`;

/** Checks a content/ of these files. */
async function check(files: Record<string, string>) {
	const folder = makeTestFolder();
	for (const [path, text] of Object.entries(files)) await folder.write(path, text);
	return checkContentFolders(folder.path, folder.path);
}

test('finds nothing wrong with the content of the project', async () => {
	expect(await checkContentFolders(join(projectRoot, 'content'), projectRoot)).toEqual([]);
});

test('names the file and the line of what is wrong, in a term and between terms', async () => {
	const problems = await check({
		'glossary/care-order.mdx': term('Care order', 'related: [no-such-term]\n'),
		'glossary/other.mdx': term('Other', 'aliases: [care order]\n'),
		'glossary/README.md': 'no term',
		'glossary/.DS_Store': '',
	});
	expect(problems).toMatchObject([
		{ rule: 'glossary-alias-taken', path: join('glossary', 'other.mdx'), line: 4 },
		{ rule: 'reference-unknown', path: join('glossary', 'care-order.mdx'), line: 4 },
	]);
});

test.each([
	[
		'Words {process.exit(9)} more.',
		1,
		7,
		'the text holds an expression in braces: process.exit(9)',
	],
	['{process.exit(9)}', 1, 1, 'the text holds an expression in braces: process.exit(9)'],
	['Words <b>bold</b>.', 1, 7, 'the text holds an element: <b>'],
	['Words.\n\n<Script />', 3, 1, 'the text holds an element: <Script>'],
	['<>x</>', 1, 1, 'the text holds an element: <>'],
	['import x from "node:fs"', 1, 1, 'the text holds an import or export: import x from "node:fs"'],
	['export const a = 1', 1, 1, 'the text holds an import or export: export const a = 1'],
	['![x](https://example.org/x.png)', 1, 1, 'the text holds a picture'],
	['[x](javascript:alert%281%29)', 1, 1, 'the text links to javascript:alert%281%29'],
])(
	'refuses %j in a term, a framework and a page of the guide',
	async (text, line, column, message) => {
		const problems = await check({
			'glossary/a.mdx': term('A', '', text),
			'guide/a.mdx': guide(text),
		});
		expect(problems).toMatchObject([
			{
				rule: 'glossary-invalid',
				path: join('glossary', 'a.mdx'),
				line: line + 7,
				column,
				message,
			},
			{ rule: 'content-invalid', path: join('guide', 'a.mdx'), line: line + 7, column, message },
		]);
	},
);

test.each([
	'Words { more',
	'a <b and c',
	'<!-- hidden -->',
	'import is a word',
	'<https://example.org/>',
])('says how to write %j, which MDX would not read as words', async (text) => {
	const [problem] = await check({ 'glossary/a.mdx': term('A', '', text) });
	expect(problem).toMatchObject({ rule: 'glossary-invalid', path: join('glossary', 'a.mdx') });
	expect(problem?.line).toBeGreaterThan(5);
	expect(problem?.expected).toContain('\\{ and \\<');
});

test('a page of the guide may have headings and code, and a term not', async () => {
	const text = '## Head\n\nSee `#p65`, \\{ and \\<.';
	expect(await check({ 'guide/a.mdx': guide(text) })).toEqual([]);
	expect(await check({ 'glossary/a.mdx': term('A', '', text) })).toHaveLength(2);
});

test.each([
	['authorities/kent.yaml', 'name: "Kent', /^content-invalid .*:\d+ /u],
	['authorities/kent.yaml', 'name: Kent', /^content-invalid .*alsoKnownAs is missing/u],
	['authorities/Kent County.yaml', 'name: Kent', /no name for an authority/u],
	['authorities/kent.yml', 'name: Kent', /the file ends in \.yml/u],
	['guide/a.md', guide('Words.'), /the file ends in \.md/u],
	['frameworks/a.mdx', '---\ntitle: [\n---\n', /^framework-invalid frameworks.a\.mdx:\d+ /u],
	['frameworks/a.mdx', 'no frontmatter', /title is missing|the frontmatter/u],
	[
		'glossary/a.mdx',
		`---\n${'a: &a [x,x,x,x,x,x,x,x,x,x]\n'}${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join()}]\n`).join('')}---\n`,
		/its aliases stand for too much/u,
	],
	['glossary/a.mdx', `---\nterm: ${'['.repeat(60_000)}\n---\n`, /./u],
	[
		'glossary/a.mdx',
		`---\nterm: ${'x'.repeat(2_000_000)}\n---\n`,
		/it has 200\d+ characters, and 1000000 are read/u,
	],
	['glossary/a.mdx', '---\n__proto__: { term: x }\nshort: y\n---\n', /term is missing/u],
	[
		'glossary/a.mdx',
		'---\nterm: x\nshort: y\nconstructor: z\n---\n',
		/constructor is no field of a term/u,
	],
])('says what is wrong with %s', async (path, text, message) => {
	const problems = (await check({ [path]: text })).map(
		(problem) => `${problem.rule} ${problem.path}:${problem.line ?? ''} ${problem.message}`,
	);
	expect(problems.join('\n')).toMatch(message);
});
