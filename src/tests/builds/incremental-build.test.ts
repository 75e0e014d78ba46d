import { execFile } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { outsideEnvironment } from '../built-site/outside-environment.ts';

/** How often all changes are made, each time in another order: once with every run of the tests. */
const rounds = Number(process.env['READER_ROUNDS'] ?? 1);

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reader-incremental-')));
/** A copy of the project, in which templates and terms can be changed too. */
const project = join(folder, 'project');
const library = join(project, 'content');
const dist = join(folder, 'dist');

const changes: Record<string, () => void> = {
	'a report comes or goes': () => {
		const files = [
			['report.mdx', 'reports/knowsley/2010-05-04.mdx'],
			['source.txt', 'sources/knowsley/2010-05-04.txt'],
		] as const;
		for (const [golden, file] of files)
			if (isThere(file)) rmSync(join(library, file));
			else
				cpSync(
					join(project, 'scripts/ingest/golden/unannounced-letter', golden),
					join(library, file),
				);
	},
	'an older version of a report comes or goes': () => {
		const id = 'wirral/2010-08-18';
		for (const [part, extension] of [
			['reports', 'mdx'],
			['sources', 'txt'],
		] as const) {
			const older = `${part}/${id}/versions/1.${extension}`;
			if (isThere(older)) rmSync(join(library, older));
			else cpSync(join(library, `${part}/${id}.${extension}`), join(library, older));
		}
	},
	'a report is corrected': () => {
		edit('reports/st-helens/2012-08-10.mdx', /\b(?:council|Council)\b/u, (word) => `${word}s`);
	},
	'the title of a report is corrected': () => {
		edit('reports/st-helens/2022-01-14.mdx', /(?<=^title: ".*)(?=")/mu, () => ' again');
	},
	'an annotation is changed': () => {
		edit('annotations/st-helens/2011-03-31.yaml', /(?<=\n {6}\w+ )(?=[a-z])/u, () => 'once more ');
	},
	'a document has another line': () => {
		edit('sources/wirral/2010-08-18.txt', /$/u, () => '\n \n');
	},
	'a term is changed': () => {
		edit('glossary/core-group.mdx', /(?<=short: .*?)\w+/u, (word) => `${word}s`);
	},
	'a theme is changed': () => {
		edit('themes/supervision.yaml', /(?<=about: .*?)\w+/u, (word) => `${word}s`);
	},
	'a template is changed': () => {
		edit('../src/components/page/SiteFooter.astro', /<footer/u, (tag) => `${tag} data-changed`);
	},
};

function isThere(file: string): boolean {
	return globSync(file, { cwd: library }).length > 0;
}

function edit(file: string, what: RegExp, change: (found: string) => string): void {
	const path = join(library, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(what, change);
	expect(after, file).not.toBe(before);
	writeFileSync(path, after);
}

/** What a build said and made. */
interface Built {
	output: string;
	/** Bytes by path. */
	files: Map<string, string>;
}

async function build(site: string, ...options: string[]): Promise<Built> {
	const { stdout: output } = await promisify(execFile)(
		process.execPath,
		['scripts/build.ts', '--outDir', site, '--site', 'https://reports.example', ...options],
		{
			cwd: project,
			env: { ...outsideEnvironment(), READER_CACHE: join(folder, 'cache', site) },
			maxBuffer: 64 * 1024 * 1024,
		},
	);
	const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((file) =>
		file.isFile(),
	);
	const contents = new Map(
		[...files.map(({ parentPath, name }) => join(parentPath, name)), join(site, '.report-keys')]
			.map((path) => [path.slice(site.length), readFileSync(path).toString('base64')] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
	return { output, files: contents };
}

beforeAll(async () => {
	for (const name of [
		'astro.config.mjs',
		'content',
		'package.json',
		'package-lock.json',
		'public',
		'scripts',
		'src',
		'tsconfig.json',
	])
		cpSync(join(projectRoot, name), join(project, name), { recursive: true });
	rmSync(join(library, 'permalinks.tsv'), { force: true });
	symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'), 'junction');
	await build(dist);
}, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** The changes in groups, in an order of its own for each round; what changes every page comes last. */
const groups = Array.from({ length: rounds }, (_none, round) => {
	const names = Object.keys(changes);
	const ofAll = names.filter((name) => /term|theme|template/u.test(name));
	const ofReports = names.filter((name) => !ofAll.includes(name));
	// Neither 1 nor 5 divides the other steps of a round: each change comes once.
	const turned = ofReports.map(
		(_name, at) => ofReports[(at * (round % 2 === 0 ? 1 : 5) + round) % 6] ?? '',
	);
	return [turned.slice(0, 2), turned.slice(2), ofAll];
}).flat();

/** Of how many reports each incremental build kept the pages. */
const keptByGroup: number[] = [];

test.each(groups.map((names) => ({ names, said: names.join(', ') })))(
	'an incremental build gives what a build of everything gives, to the last byte: $said',
	async ({ names }) => {
		for (const name of names) changes[name]?.();
		const { output, files: incremental } = await build(dist, '--incremental');
		const whole = join(folder, 'whole');
		rmSync(join(folder, 'cache', whole), { recursive: true, force: true });
		const { files: full } = await build(whole);
		const [, kept] = /the pages of (\d+) of \d+ reports are kept/u.exec(output) ?? [];
		// What every page is made by leaves none.
		if (/term|template/u.test(names.join())) expect(Number(kept)).toBe(0);
		keptByGroup.push(Number(kept));
		expect([...incremental.keys()]).toEqual([...full.keys()]);
		expect(
			[...full].filter(([path, bytes]) => incremental.get(path) !== bytes).map(([path]) => path),
		).toEqual([]);
	},
	300_000,
);

test('a change of one report leaves the pages of others', () => {
	expect(keptByGroup).toHaveLength(groups.length);
	expect(Math.max(...keptByGroup)).toBeGreaterThan(0);
});
