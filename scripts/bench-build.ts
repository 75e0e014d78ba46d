import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { budgets, siteBudgets } from '../src/tests/budgets.ts';
import { drawTable, putTable } from './bench/build/put-table.ts';
import { weighSite } from './bench/build/weigh-site.ts';
import { measureScript } from './bench/measure.ts';
import { enlargeLibrary } from './bench/search/enlarge-library.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot, resolveLibrary } from './cli/project.ts';

/** The ways to build that are measured, with what each is called. */
const choices = [
	['all', []],
	['--finding-pages none --pdfs link', ['--finding-pages', 'none', '--pdfs', 'link']],
] as const;

/** Builds a library as large as the national record, and holds what comes of it to the budget. Exit status 1 beyond it. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run bench:build -- [--library DIR] [--findings N] [--write]',
			about: [
				'Repeats and alters the reports of a library until it has so many findings, builds it with all pages and',
				'without those of findings, and prints time, memory, files and bytes. Fails where they are beyond the budget',
				'of docs/performance.md, which is for each finding, so that a smaller library is held to it too.',
				'',
				'  --library DIR  the library (content)',
				'  --findings N   how many findings (66000)',
				'  --write        put the table into docs/performance.md',
			].join('\n'),
			example: 'npm run bench:build -- --library my-library --findings 20000',
			options: {
				library: { type: 'string' },
				findings: { type: 'string', default: '66000' },
				write: { type: 'boolean' },
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const wanted = Number(line.values.findings);
	if (!(wanted >= 1)) {
		io.stderr.write('Give a number of findings.\n');
		return 2;
	}
	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-build-'));
	const rows = [
		['Build', 'Findings', 'Seconds', 'Memory, MB', 'Files', 'MB', 'Page of a finding, bytes'],
	];
	const faults: string[] = [];
	try {
		const library = join(folder, 'library');
		const findings = await enlargeLibrary(resolveLibrary(line.values.library, io), library, {
			findings: wanted,
		});
		for (const [name, options] of choices) {
			const measured = await measureBuild(library, join(folder, 'site'), options);
			if (measured === null) {
				io.stderr.write('The site could not be built.\n');
				return 1;
			}
			const { seconds, megabytes, files, bytes, findingPage } = measured;
			rows.push([
				name,
				`${findings}`,
				seconds.toFixed(0),
				`${megabytes ?? '?'}`,
				`${files}`,
				(bytes / 1e6).toFixed(0),
				`${findingPage}`,
			]);
			if (name === 'all') faults.push(...beyondBudget({ ...measured, findings }));
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	const table = await format(drawTable(rows), { parser: 'markdown' });
	io.stdout.write(`${table}${availableParallelism()} cores\n`);
	for (const fault of faults) io.stderr.write(`${fault}\n`);
	if (line.values.write) {
		const page = join(projectRoot, 'docs/performance.md');
		await writeFile(page, putTable(await readFile(page, 'utf8'), 'build', table));
	}
	return faults.length > 0 ? 1 : 0;
}

async function measureBuild(library: string, outDir: string, options: readonly string[]) {
	const script = join(projectRoot, 'scripts/build.ts');
	// With the address of a host, which every page of a published site has.
	const site = ['--library', library, '--outDir', outDir, '--site', 'https://reports.example.org'];
	const { status, ...measured } = await measureScript(script, [...site, ...options]);
	return status === 0 ? { ...measured, ...(await weighSite(outDir)) } : null;
}

/** What is beyond the budget, in sentences. */
function beyondBudget({
	findings,
	files,
	bytes,
	findingPage,
	megabytes,
}: {
	findings: number;
	files: number;
	bytes: number;
	findingPage: number;
	megabytes: number | null;
}): string[] {
	const atMost = ({ base, perFinding }: { base: number; perFinding: number }) =>
		Math.round(base + perFinding * findings);
	const held: [what: string, is: number, most: number][] = [
		['bytes of the page of a finding', findingPage, budgets.finding],
		['files', files, atMost(siteBudgets.files)],
		['MB of files', Math.round(bytes / 1e6), atMost(siteBudgets.megabytes)],
		['MB of memory', megabytes ?? 0, atMost(siteBudgets.memory)],
	];
	return held
		.filter(([, is, most]) => is > most)
		.map(([what, is, most]) => `Beyond the budget: ${is} ${what}, at most ${most}.`);
}

runAsEntryPoint(import.meta, run);
