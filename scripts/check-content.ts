import { countOf } from '../src/words/count-of.ts';
import { join, relative } from 'node:path';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { frameworkIds } from '../src/model/framework.ts';
import { checkAll } from './proof/check-all.ts';
import { checkAnnotationFiles } from './proof/check-annotation-files.ts';
import { checkContentFolders } from './proof/check-content-folders.ts';
import type { CheckedReport } from './proof/check-report.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { startProgress } from './cli/progress.ts';
import { projectRoot, resolveLibrary } from './cli/project.ts';
import { listReports, permalinksFile } from '../src/library/library-files.ts';
import { readIfThere } from '../src/files/read-if-there.ts';
import { readAuthorities } from './library/read-authorities.ts';
import { readPermalinks, type Permalinks } from './library/permalinks.ts';
import { librarySourceList, readSourceList } from './library/source-list.ts';

/** Proves every report of a library against its source. Exit status 1 if anything is wrong. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run check:content -- [--library DIR] [--json]',
			about: [
				'Reads every finished report back and proves it against its source: that each word of the source was kept,',
				'set aside as page furniture or repaired, in order, and that nothing was added; that converting the source',
				'again gives the same bytes; and that every id ever published is still there. The words that each annotation',
				'quotes must stand in its finding, exactly once; every term of the glossary must be whole and have names of its',
				'own; and authorities, frameworks and guide must be of their form, with texts that are prose and nothing more.',
				'',
				'  --library DIR  the library: a folder with reports/, sources/ and annotations/ (content)',
				'  --json         print what was found as JSON',
			].join('\n'),
			example: 'npm run check:content',
			options: { library: { type: 'string' }, json: { type: 'boolean', default: false } },
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;

	const library = resolveLibrary(line.values.library, io);
	const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));
	const ids = await listReports(library);
	const progress = startProgress(io.stderr, 'Checking', ids.length);
	const reports: CheckedReport[] = [];
	const problems: Problem[] = [];
	const { listings, problems: listed } = await readSourceList(librarySourceList(library), io.cwd);
	problems.push(...listed);
	const context = { library, authorities, listings, cwd: io.cwd };
	for await (const checked of checkAll(ids, context, progress.step)) {
		if (checked.ok) reports.push(checked.value);
		else problems.push(...checked.problems);
	}
	progress.end();
	const frameworks = await missingFrameworks();
	const annotations = await checkAnnotationFiles(library, io.cwd);
	const content = await checkContentFolders(join(projectRoot, 'content'), io.cwd);
	const ledger = permalinksFile(library);
	const permalinks = readPermalinks((await readIfThere(ledger))?.toString('utf8') ?? '');
	problems.push(
		...frameworks,
		...annotations.problems,
		...content,
		...checkPermalinks(permalinks, reports, ids, relative(io.cwd, ledger)),
	);

	io.stdout.write(
		line.values.json ? `${JSON.stringify(summarise(reports), null, '\t')}\n` : table(reports),
	);
	for (const problem of problems) io.stderr.write(`${formatProblem(problem)}\n`);
	if (!line.values.json) io.stdout.write(sum(reports.length, ids.length, annotations.sound));
	return problems.length > 0 ? 1 : 0;
}

function sum(proved: number, reports: number, annotations: number): string {
	const places = countOf(
		annotations,
		'annotation is in its place',
		'annotations are in their places',
	);
	const noted = annotations === 0 ? '' : `${places}.\n`;
	return `${proved} of ${reports} reports are proved.\n${noted}`;
}

/** What a check prints of each report, for machines. */
function summarise(reports: readonly CheckedReport[]) {
	return reports.map(({ id, frontmatter, words, corrected }) => ({
		id,
		findings: frontmatter.conversion.findings,
		judgements: frontmatter.judgements.length,
		words: frontmatter.source.words,
		placed: words,
		corrected,
	}));
}

function table(reports: readonly CheckedReport[]): string {
	return reports
		.map(({ id, frontmatter, words, corrected }) => {
			const placed = words.kept + words.furniture + words.repaired;
			const where = `${words.kept} kept, ${words.furniture} furniture, ${words.repaired} repaired`;
			return `${id}: ${placed} of ${frontmatter.source.words} words placed (${where})${corrected ? '; corrected by hand' : ''}\n`;
		})
		.join('');
}

/** Every framework that a report may name has its page. */
async function missingFrameworks(): Promise<Problem[]> {
	const pages = await Promise.all(
		frameworkIds.map(async (id) => {
			const path = `content/frameworks/${id}.mdx`;
			return { path, isThere: (await readIfThere(join(projectRoot, path))) !== null };
		}),
	);
	return pages
		.filter(({ isThere }) => !isThere)
		.map(({ path }) => ({ rule: 'reference-unknown', path, message: 'the framework has no page' }));
}

/** Every id of the ledger is still published. A report that failed its own check is not asked. */
function checkPermalinks(
	permalinks: Permalinks,
	reports: readonly CheckedReport[],
	ids: readonly string[],
	path: string,
): Problem[] {
	const published = new Map(reports.map((report) => [report.id, new Set(report.ids)]));
	const vanished = [...permalinks].flatMap(([report, known]) => {
		const now = published.get(report);
		if (now === undefined && ids.includes(report)) return [];
		return known.filter((id) => !now?.has(id)).map((id) => `${report}/#${id}`);
	});
	const unrecorded = [...published].flatMap(([report, now]) =>
		[...now].filter((id) => !permalinks.get(report)?.includes(id)).map((id) => `${report}/#${id}`),
	);
	return [
		...vanished.map((id): Problem => ({
			rule: 'id-vanished',
			path,
			message: `${id} was published and is gone`,
		})),
		...unrecorded.map((id): Problem => ({
			rule: 'id-unrecorded',
			path,
			message: `${id} is not in the ledger`,
		})),
	];
}

runAsEntryPoint(import.meta, run);
