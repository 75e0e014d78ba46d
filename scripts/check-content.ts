import { join } from 'node:path';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { frameworkPageIds } from '../src/model/framework.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { isCurrent } from '../src/model/version-id.ts';
import { checkAll } from './proof/check-all.ts';
import { checkContentFolders } from './proof/check-content-folders.ts';
import { checkRegister } from './proof/check-register.ts';
import { checkThemes } from './proof/check-themes.ts';
import type { CheckedReport } from './proof/check-report.ts';
import { describeMentions, mentionAdvice } from './proof/describe-mentions.ts';
import { proveLibrary, type LibraryProof } from './proof/prove-library.ts';
import { readMentions } from './proof/read-mentions.ts';
import { readCommandLine } from './cli/command-line.ts';
import { readToday, runAsEntryPoint, type Io } from './cli/entry.ts';
import { limitHelp, limitOptions, readLimits } from './cli/limits.ts';
import { startProgress } from './cli/progress.ts';
import { projectRoot, resolveLibrary } from './cli/project.ts';
import { readShard, shardOption } from './cli/shard.ts';
import { readIfThere } from '../src/files/read-if-there.ts';
import { countOf } from '../src/words/count-of.ts';

/** What does the work of the command. */
export interface Checks {
	checkReports: typeof checkAll;
	checkFolders: typeof checkContentFolders;
}

/**
 * Proves every report of a library against its source. Exit status 1 if anything is wrong.
 *
 * @param how what checks reports and the texts of content/, where it is not as many processes as are worth it and this one
 */
export async function run(
	argv: string[],
	io: Io,
	{ checkReports = checkAll, checkFolders = checkContentFolders }: Partial<Checks> = {},
): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run check:content -- [--library DIR] [--json] [--shard I/N] [--time-limit SECONDS] [--memory-limit MB]',
			about: [
				'Reads every finished report back and proves it against its source: that each word of the source was kept,',
				'set aside as page furniture or repaired, in order, and that nothing was added; that everything the report says',
				'is what converting the source gives, or is declared as a correction; and that every id ever published is still',
				'there, with its words, or has a correction that says what became of it. The words that each annotation quotes',
				'must stand in its finding, exactly once. Every annotation, term and framework must be whole and say what it rests',
				'on and when it was last checked; a term must have names of its own; the wordings of themes must be whole, and none may',
				'stand in half of the findings; and the texts of content/ are prose and',
				'nothing more.',
				'',
				'It also lists where a report speaks of another inspection and nobody can tell here which: that is no fault.',
				'',
				'  --library DIR  the library: a folder with reports/, sources/ and annotations/ (content)',
				'  --json         print what was found as JSON',
				'  --shard I/N    prove only every Nth report, from the Ith: N machines share the work. What is about all reports',
				'                 together is checked with the first part',
				...limitHelp,
			].join('\n'),
			example: 'npm run check:content',
			options: {
				library: { type: 'string' },
				json: { type: 'boolean', default: false },
				...shardOption,
				...limitOptions,
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const limits = readLimits(line.values, io);
	const shard = readShard(line.values.shard, io);
	if (!limits || !shard) return 2;

	const library = resolveLibrary(line.values.library, io);
	const proof = await proveLibrary(
		library,
		async function* (ids, context) {
			const progress = startProgress(io.stderr, 'Checking', ids.length);
			yield* checkReports(ids, context, limits, progress.step);
			progress.end();
		},
		{ cwd: io.cwd, today: readToday(io), shard },
	);
	const { reports } = proof;
	// The register, themes and mentions are of reports as they are published now.
	const current = reports.filter(({ id }) => isCurrent(id));
	const content = join(projectRoot, 'content');
	const problems = [
		...(shard.number === 1
			? [
					...(await checkFolders(content, io.cwd)),
					...(await checkWhole(content, proof, library, io)),
				]
			: []),
		...(await checkRegister(content, proof.authorities, current, { library, cwd: io.cwd })),
		...proof.problems,
	];
	io.stdout.write(
		line.values.json ? `${JSON.stringify(summarise(reports), null, '\t')}\n` : table(reports),
	);
	for (const problem of problems) io.stderr.write(`${formatProblem(problem)}\n`);
	if (!line.values.json) {
		const mentions = await readMentions(content, library, current);
		const { sum: counted, open } = describeMentions(mentions, { library, cwd: io.cwd });
		if (counted !== null)
			io.stdout.write(
				[...open, ...(open.length > 0 ? [mentionAdvice] : []), counted, ''].join('\n'),
			);
		io.stdout.write(sum(proof));
	}
	return problems.length > 0 ? 1 : 0;
}

/** What is about no one report: whether pages are there, and wordings that are held against all findings. */
async function checkWhole(
	content: string,
	{ ids }: LibraryProof,
	library: string,
	{ cwd }: Pick<Io, 'cwd'>,
): Promise<Problem[]> {
	return [
		...(await missingFrameworks()),
		...(await checkThemes(content, ids.filter(isCurrent), { library, cwd })),
	];
}

function sum({ reports, total, annotations }: LibraryProof): string {
	const corrected = reports.flatMap(({ frontmatter }) => frontmatter.corrections ?? []).length;
	const declared = countOf(
		corrected,
		'correction by hand is declared',
		'corrections by hand are declared',
	);
	const places = countOf(
		annotations,
		'annotation is in its place',
		'annotations are in their places',
	);
	return [
		`${reports.length} of ${total} reports are proved.`,
		...(corrected === 0 ? [] : [`${declared}.`]),
		...(annotations === 0 ? [] : [`${places}.`]),
		'',
	].join('\n');
}

/** What a check prints of each report, for machines. */
function summarise(reports: readonly CheckedReport[]) {
	return reports.map(({ id, frontmatter, words }) => ({
		id,
		findings: frontmatter.conversion.findings,
		judgements: frontmatter.judgements.length,
		words: frontmatter.source.words,
		placed: words,
		corrected: frontmatter.corrections !== undefined,
		corrections: frontmatter.corrections ?? [],
	}));
}

function table(reports: readonly CheckedReport[]): string {
	return reports
		.map(({ id, frontmatter, words }) => {
			const corrections = frontmatter.corrections?.length ?? 0;
			const byHand =
				corrections === 0 ? '' : `; ${countOf(corrections, 'correction', 'corrections')} by hand`;
			const { hidden = 0 } = frontmatter.conversion.words;
			const placed = words.kept + words.furniture + words.repaired + hidden;
			const unseen = hidden === 0 ? '' : `, ${hidden} hidden`;
			const where = `${words.kept} kept, ${words.furniture} furniture, ${words.repaired} repaired${unseen}`;
			return `${showVisibly(id)}: ${placed} of ${frontmatter.source.words} words placed (${where})${byHand}\n`;
		})
		.join('');
}

/** Every framework that a report may name has its page. */
async function missingFrameworks(): Promise<Problem[]> {
	const pages = await Promise.all(
		frameworkPageIds.map(async (id) => {
			const path = `content/frameworks/${id}.mdx`;
			return { path, isThere: (await readIfThere(join(projectRoot, path))) !== null };
		}),
	);
	return pages
		.filter(({ isThere }) => !isThere)
		.map(({ path }) => ({ rule: 'reference-unknown', path, message: 'the framework has no page' }));
}

runAsEntryPoint(import.meta, run);
