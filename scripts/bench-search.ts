import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from '../src/tests/browser/chromium.ts';
import { findReports, readAstroVersion } from './bench/library-reports.ts';
import { enlargeLibrary } from './bench/search/enlarge-library.ts';
import { readLibraryFindings } from './bench/search/library-findings.ts';
import { measureSites } from './bench/search/measure-sites.ts';
import { describeQuality } from './bench/search/report-search.ts';
import { measureQuality } from './bench/search/search-quality.ts';
import { buildStarlightSite } from './bench/starlight-site.ts';
import { runChild } from './cli/child.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot, resolveLibrary } from './cli/project.ts';

/** Measures the search of the site beside Starlight's, and holds what it finds against a plain search. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run bench:search -- [--library DIR] [--findings N] [--rounds N] [--built DIR] [--starlight DIR]',
			about: [
				'Builds the site and a Starlight site of the same reports, searches both in Chromium, and prints what each',
				'query loads and how long it takes: as the first of a visit, and after others. Then it holds what the',
				'site finds against a plain search of the same findings.',
				'',
				'  --library DIR    the library whose reports are built (content)',
				'  --findings N     repeat and alter its reports until there are so many findings',
				'  --rounds N       how often all of it is measured (3)',
				'  --built DIR      take the site from here, built of that very library, rather than building it',
				'  --starlight DIR  take the Starlight site from here; `none` leaves it out',
			].join('\n'),
			example: 'npm run bench:search -- --library my-library --findings 25000',
			options: {
				library: { type: 'string' },
				findings: { type: 'string', default: '0' },
				rounds: { type: 'string', default: '3' },
				built: { type: 'string' },
				starlight: { type: 'string' },
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { findings, rounds, built, starlight } = line.values;
	if (!(Number(rounds) >= 1) || !(Number(findings) >= 0)) {
		io.stderr.write('Give one round or more, and a number of findings.\n');
		return 2;
	}

	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-search-'));
	try {
		let library = resolveLibrary(line.values.library, io);
		if (Number(findings) > 0) {
			const larger = join(folder, 'library');
			await enlargeLibrary(library, larger, { findings: Number(findings) });
			library = larger;
		}
		const ours = built === undefined ? join(folder, 'ours') : resolve(io.cwd, built);
		if (built === undefined) await build(library, ours, join(folder, 'cache'));
		const theirs = await findStarlight(starlight, library, folder, io);

		const found = await readLibraryFindings(library);
		io.stdout.write(`${found.length} findings; ${availableParallelism()} cores\n`);
		const browser = await openBrowser();
		try {
			await measureSites(browser, { ours, theirs, rounds: Number(rounds) }, io.stdout);
		} finally {
			await browser.close();
		}
		io.stdout.write(describeQuality(await measureQuality(ours, found)));
		return 0;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Builds the site with a cache of its own: what the project's next build finds must not come from this library. */
async function build(library: string, outDir: string, cache: string): Promise<void> {
	const script = join(projectRoot, 'scripts/build.ts');
	const { status, output } = await runChild(
		[script, '--library', library, '--outDir', outDir, '--base', '/'],
		{ output: 'keep', env: { READER_CACHE: cache } },
	);
	if (status !== 0) throw new Error(`the site could not be built:\n${output}`);
}

/** The folder of the Starlight site, built where none was named; null where none is wanted. */
async function findStarlight(
	named: string | undefined,
	library: string,
	folder: string,
	io: Io,
): Promise<string | null> {
	if (named !== undefined) return named === 'none' ? null : resolve(io.cwd, named);
	const built = join(folder, 'starlight');
	await buildStarlightSite(built, await findReports(library), await readAstroVersion());
	return join(built, 'dist');
}

runAsEntryPoint(import.meta, run);
