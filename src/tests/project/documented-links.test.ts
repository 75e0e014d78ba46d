import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: projectRoot }).filter(
	(name) => name !== 'CHANGELOG.md',
);
const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const code = globSync('{src,scripts}/**/*.{ts,astro,css}', { cwd: projectRoot }).map((path) =>
	path.replaceAll('\\', '/'),
);

/** What is quoted as an example is no link of the page itself: code, and links from the root of a site. */
function linksOf(text: string): string[] {
	const prose = text.replace(/^```[\s\S]*?^```$/gmu, '').replace(/`[^`\n]*`/gu, 'code');
	return [...prose.matchAll(/\]\((?<to>[^)\s]+)\)/gu)]
		.map(({ groups }) => groups?.['to'] ?? '')
		.filter((to) => !/^(?:[a-z]+:|\/)/u.test(to));
}

/** The fragments of a page's headings, as hosts of repositories make them. */
function fragmentsOf(text: string): string[] {
	return [...text.matchAll(/^#+ (?<heading>.*)$/gmu)].map(({ groups }) =>
		(groups?.['heading'] ?? '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

function leadsSomewhere(document: string, to: string): boolean {
	const [path = '', fragment] = to.split('#');
	const target = path === '' ? document : normalize(join(dirname(document), path));
	if (!existsSync(join(projectRoot, target))) return false;
	if (fragment === undefined || statSync(join(projectRoot, target)).isDirectory()) return true;
	return fragmentsOf(read(target)).includes(fragment);
}

test('links of the docs are found', () => {
	expect(linksOf(read('docs/architecture.md')).length).toBeGreaterThan(10);
});

test.each(documents)('every link of %s leads to a file and a heading', (document) => {
	const links = linksOf(read(document));
	expect(links.filter((to) => !leadsSomewhere(document, to))).toEqual([]);
});

test.each(documents)('every command that %s names is one of the project', (document) => {
	const named = [
		...read(document).matchAll(/npm run (?:--silent )?(?<name>[a-z]+(?:[:-][a-z]+)*)/gu),
	];
	const names = named.map(({ groups }) => groups?.['name'] ?? '');
	expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});

// Records of decisions tell of files as they were.
test.each(documents.filter((name) => !name.includes('adr/')))(
	'every file of the code that %s calls by the end of its path is there',
	(document) => {
		const named = [...read(document).matchAll(/`(?<end>[\w./[\]-]+\.(?:ts|astro|css))`/gu)];
		const ends = named.map(({ groups }) => groups?.['end'] ?? '').filter((end) => end !== example);
		expect(ends.filter((end) => !code.some((path) => `/${path}`.endsWith(`/${end}`)))).toEqual([]);
	},
);

/** Stands for the test of any file. */
const example = 'name.test.ts';
