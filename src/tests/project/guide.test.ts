import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citeReport } from '../../citation/cite-report.ts';
import { quoteInHtml } from '../../citation/html-citation.ts';
import { citeInWords } from '../../citation/plain-citation.ts';
import { readFixture } from '../../data/fixtures/read-fixture.ts';
import { annotationFileSchema } from '../../model/annotation.ts';
import { correctionSchema } from '../../model/correction.ts';
import { guideParts, inGuideOrder, guideSchema } from '../../model/guide.ts';
import { repairRules } from '../../model/repair.ts';
import { splitFrontmatter } from '../../model/split-frontmatter.ts';
import { projectRoot } from '../built-site/built-folder.ts';

const files = globSync('content/guide/*.mdx', { cwd: projectRoot }).sort();
const held = await readFixture();
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const page = (slug: string): string => read(`content/guide/${slug}.mdx`);

/** The code of a page between fences, in a language, with the indent of its list taken away. */
function blocks(mdx: string, language: string): string[] {
	const pattern = new RegExp(`^( *)\`\`\`${language}\\n([^\`]*)^ *\`\`\`$`, 'gmu');
	return [...mdx.matchAll(pattern)].map(([, indent = '', code = '']) =>
		code.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
	);
}

test('every part of the guide has pages, each with a place of its own', () => {
	const pages = files.map((file) =>
		guideSchema.parse(parse(splitFrontmatter(read(file)).frontmatter)),
	);
	expect(new Set(pages.map(({ part }) => part)).size).toBe(Object.keys(guideParts).length);
	expect(new Set(pages.map(({ part, order }) => `${part} ${order}`)).size).toBe(pages.length);
	const sorted = [...pages].sort(inGuideOrder);
	expect(sorted[0]?.title).toBe('How to read a report');
	expect(sorted.at(-1)?.part).toBe('site');
});

test('the guide names commands that there are, with options that they take', async () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	const asked = files
		.map(read)
		.flatMap((mdx) => [
			...blocks(mdx, 'sh').flatMap((code) => code.trim().split('\n')),
			...[...mdx.matchAll(/`(npm [^`]+)`/gu)].map(([, command = '']) => command),
		]);
	const commands = [...new Set(asked)].filter((command) => command !== 'npm ci');
	expect(commands.length).toBeGreaterThan(10);
	const helps = new Map<string, Promise<string>>();
	const faults = commands.map(async (command) => {
		const [, name = ''] = /^npm (?:run (?:--silent )?)?([\w:-]+)/u.exec(command) ?? [];
		const script = scripts[name]?.split(' ').at(-1);
		if (script === undefined) return [`${command}: there is no such script`];
		const options = command.match(/(?<= )--[a-z][\w-]*/giu) ?? [];
		const taken = options.filter((option) => option !== '--silent');
		if (taken.length === 0) return [];
		const help = helps.get(script) ?? helpOf(script);
		helps.set(script, help);
		const text = await help;
		return taken
			.filter((option) => !text.includes(option))
			.map((option) => `${command}: ${option}`);
	});
	expect((await Promise.all(faults)).flat()).toEqual([]);
});

async function helpOf(script: string): Promise<string> {
	const args = [join(projectRoot, script), '--help'];
	return (await promisify(execFile)(process.execPath, args)).stdout;
}

test('the quotation to embed is what a page of a finding gives, and is valid HTML without a script', async () => {
	const [html = ''] = blocks(page('embed-a-finding'), 'html');
	const [, report = '', id = ''] = /\/reports\/([^"]+)\/([^"/]+)\/"/u.exec(html) ?? [];
	const found = held.find((each) => each.report.id === report);
	const finding = found?.report.body.findings.find((each) => each.id === id);
	if (!found || !finding) throw new Error(`there is no ${report}/${id}`);
	const url = `https://reports.example.org/reports/${report}/${id}/`;
	const words = citeInWords(citeReport(found.report, url, finding.cited));
	expect(html.trim()).toBe(quoteInHtml(words, url, finding.text));
	expect(page('embed-a-finding')).toContain(`For paragraph ${finding.number ?? ''} of`);
	const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
	expect((await validator.validateString(html)).valid).toBe(true);
	expect(html).not.toMatch(/<(?:script|style|iframe|img|link)\b|\bon\w+=|\bstyle=/u);
});

test('the annotation that is shown stands in the library as it is', () => {
	const [yaml = ''] = blocks(page('write-an-annotation'), 'yaml');
	const { annotations } = annotationFileSchema.parse(parse(yaml));
	const whole = annotationFileSchema.parse(
		parse(read('content/annotations/st-helens/2012-08-10.yaml')),
	);
	expect(annotations).toHaveLength(1);
	expect(whole.annotations).toContainEqual(annotations[0]);
});

test('the corrections that are shown are of their form', () => {
	const [yaml = ''] = blocks(page('correct-a-text'), 'yaml');
	const { corrections } = parse(yaml) as { corrections: unknown[] };
	expect(corrections.length).toBeGreaterThan(0);
	for (const correction of corrections)
		expect(correctionSchema.safeParse(correction).success).toBe(true);
});

test('the guide names every rule by which words are mended, and no other', () => {
	const [, list = ''] = /## What may be mended\n([^#]*)/u.exec(page('how-conversion-works')) ?? [];
	const named = [...list.matchAll(/^- \*\*(.+?)\*\*/gmu)].map(([, name]) => name);
	expect(named.sort()).toEqual(
		Object.values(repairRules)
			.map(({ title }) => title)
			.sort(),
	);
});

test('the proof that is shown is what the report says', () => {
	const proved = held.find((each) => each.report.id === 'st-helens/2012-08-10');
	const { kept, furniture, repaired } = proved?.report.frontmatter.conversion.words ?? {};
	expect(page('how-conversion-works')).toContain(
		`words placed (${kept} kept, ${furniture} furniture, ${repaired} repaired)`,
	);
});

test('the guide and the README name the same reports that can be read', () => {
	const [, table = ''] = /^\| Reports .*\n\| -.*\n((?:\|.*\n)+)/mu.exec(read('README.md')) ?? [];
	const rows = table
		.trim()
		.split('\n')
		.map((row) => row.split('|').map((cell) => cell.trim()))
		.map(([, reports, years, as]) => `- ${reports}, ${years}${as === 'PDF' ? ', as PDF' : ''}`);
	const [, list = ''] = /## What can be read\n\n((?:- .*\n)+)/u.exec(page('add-a-report')) ?? [];
	expect(rows.length).toBeGreaterThan(5);
	expect(list.trim().split('\n')).toEqual(rows);
});

test('the guide and docs/errors.md name the same columns of a sources.csv', () => {
	const [, rule = ''] = /^## sources-invalid\n([^#]*)/mu.exec(read('docs/errors.md')) ?? [];
	const [, table = ''] = /^\| Column .*\n\| -.*\n((?:\|.*\n)+)/mu.exec(rule) ?? [];
	const columns = [...table.matchAll(/^\| (\w+)/gmu)].map(([, name]) => name);
	const [csv = ''] = blocks(page('add-a-report'), 'text');
	expect(csv.split('\n')[0]).toBe(columns.join(','));
});

test('the page on privacy names all that pages keep in a browser, and no page sets a cookie', () => {
	const code = globSync('src/**/*.{ts,astro}', { cwd: projectRoot })
		.filter((name) => !name.endsWith('.test.ts') && !name.startsWith(join('src', 'tests')))
		.map((name) => ({ name, text: read(name) }));
	const keeping = code.filter(({ text }) => /\b(?:local|session)Storage\b/u.test(text));
	const keys = keeping.map(({ name, text }) => {
		const [, key] = /^const key = '([^']+)';$/mu.exec(text) ?? [];
		return key ?? `${basename(name)} names no key`;
	});
	const [, kept = ''] = /## What your browser keeps for you\n([^#]*)/u.exec(page('privacy')) ?? [];
	const named = [...kept.matchAll(/^- `([^`]+)`/gmu)].map(([, key]) => key);
	expect(named.sort()).toEqual(keys.sort());
	const others = /document\.cookie|cookieStore|indexedDB|caches\.open|serviceWorker|sendBeacon/u;
	expect(code.filter(({ text }) => others.test(text)).map(({ name }) => name)).toEqual([]);
});
