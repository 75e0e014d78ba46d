import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findReports, readAstroVersion } from './bench/library-reports.ts';
import {
	screens,
	totalWeight,
	weighPage,
	type PageWeight,
	type Screen,
} from './bench/page-weight.ts';
import { buildStarlightSite } from './bench/starlight-site.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { buildSite } from './site/build-site.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Weighs the pages of the site, and its reports beside a Starlight site of the same MDX. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run bench:pages -- [--library DIR]',
			about: [
				'Builds the site and a Starlight site of the same reports, which is installed in a folder of its own and',
				'deleted afterwards, and prints what a browser loads for a page of each: kilobytes after gzip, all in all on',
				'a phone and on a wide screen, where a page may have a font of its own.',
				'',
				'  --library DIR  the library whose reports are built (content)',
			].join('\n'),
			example: 'npm run bench:pages',
			options: siteOptions,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const named = siteFromOptions({ ...line.values, base: '/' }, io);
	if (named === null) return 2;
	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-pages-'));
	try {
		const site = { ...named, outDir: join(folder, 'ours') };
		const built = await buildSite(site, { output: 'keep' }, io);
		if (built !== 0) return built;
		const reports = await findReports(site.library);
		const starlight = join(folder, 'starlight');
		await buildStarlightSite(starlight, reports, await readAstroVersion());

		for (const [kind, page] of await findKinds(site.outDir))
			io.stdout.write(describe(kind, await weighPage(site.outDir, page)));
		for (const id of reports.keys()) {
			const page = `reports/${id}/index.html`;
			const ours = await weighPage(site.outDir, page);
			const theirs = await weighPage(join(starlight, 'dist'), page);
			io.stdout.write(`\n${describe(id, ours)}${describe('  with Starlight', theirs)}`);
			for (const screen of screens)
				io.stdout.write(compare(screen, totalWeight(ours, screen), totalWeight(theirs, screen)));
		}
		return 0;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A page of each kind: the first one of its depth and place. */
async function findKinds(built: string): Promise<[kind: string, page: string][]> {
	const patterns = {
		home: 'index.html',
		reports: 'reports/index.html',
		finding: 'reports/*/*/*[0-9]/index.html',
		source: 'reports/*/*/source/index.html',
		authority: 'authorities/*/index.html',
		framework: 'frameworks/*/index.html',
		term: 'glossary/*/index.html',
		search: 'search/index.html',
	};
	const found = await Promise.all(
		Object.entries(patterns).map(async ([kind, pattern]) => {
			const [page] = (await Array.fromAsync(glob(pattern, { cwd: built }))).sort();
			return page === undefined ? [] : [[kind, page] satisfies [string, string]];
		}),
	);
	return found.flat();
}

function describe(name: string, weight: PageWeight): string {
	const { html, styles, scripts, fonts } = weight;
	const parts = {
		HTML: html,
		CSS: styles,
		JS: scripts,
		fonts,
		...Object.fromEntries(screens.map((screen) => [screen, totalWeight(weight, screen)])),
	};
	const figures = Object.entries(parts).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
	return `${name.padEnd(24)}${figures.join(', ')}\n`;
}

function compare(screen: Screen, ours: number, theirs: number): string {
	const [one, other] = [kilobytes(ours), kilobytes(theirs)];
	return `  ${screen}: ${one} of ${other}, which is ${percent(ours, theirs)}\n`;
}

function kilobytes(bytes: number): string {
	return (bytes / 1024).toFixed(1);
}

function percent(part: number, whole: number): string {
	return `${Math.round((100 * part) / whole)} %`;
}

runAsEntryPoint(import.meta, run);
