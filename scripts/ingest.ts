import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { readToday, runAsEntryPoint, type Io } from './cli/entry.ts';
import { limitHelp, limitOptions, readLimits, type Limits } from './cli/limits.ts';
import { startProgress } from './cli/progress.ts';
import { resolveLibrary } from './cli/project.ts';
import { readShard, shardOption, takeShare, type Shard } from './cli/shard.ts';
import { writeAtomically } from './library/write-atomically.ts';
import { describeEntry, describeSummary, formatRunReport, summarise } from './ingest/run/entry.ts';
import { findDocuments } from './ingest/run/find-documents.ts';
import { ingestAll, type RunOptions } from './ingest/run/ingest-all.ts';
import { runLocked } from './ingest/run/run-locked.ts';

/**
 * Converts documents into reports of a library. Exit status 1 if any of them failed; the others are kept.
 *
 * @param start what converts, where it is not as many processes as there are jobs
 */
export async function run(argv: string[], io: Io, start?: RunOptions['start']): Promise<number> {
	const line = readCommandLine(
		{
			usage:
				'npm run ingest -- [files or folders] [--library DIR] [--jobs N] [--report FILE] [--wait SECONDS] [--force] [--new-version] [--check] [--shard I/N] [--time-limit SECONDS] [--memory-limit MB]',
			about: [
				'Converts inspection reports into MDX with typed frontmatter, and keeps each document as received.',
				'Without files it converts every document that the library holds already. A document that has not',
				'changed since it was converted is not read again; a run that was interrupted goes on where it was. A document',
				'that passes a limit is left out and the others go on.',
				'',
				'  --library DIR  the library: a folder with reports/ and sources/ (content)',
				'  --jobs N       how many documents are converted at once (one for each core)',
				'  --report FILE  write what became of each document as JSON',
				'  --force        replace reports that people have corrected, and documents with the same address',
				'  --new-version  take a document whose address another has for a new version of it: the new one gets the address, and the',
				'                 one before is kept as an older version, at versions/1/ below it',
				'  --wait SECONDS how long to wait where another run is writing to the library (60)',
				'  --shard I/N    convert only every Nth document, from the Ith: N machines share the work, and npm run join joins their',
				'                 libraries',
				'  --check        write nothing; convert everything; fail if anything would change',
				...limitHelp,
			].join('\n'),
			example: 'npm run ingest -- my-reports/ --library my-library',
			options: {
				library: { type: 'string' },
				jobs: { type: 'string', default: String(availableParallelism()) },
				report: { type: 'string' },
				wait: { type: 'string', default: '60' },
				force: { type: 'boolean', default: false },
				'new-version': { type: 'boolean', default: false },
				check: { type: 'boolean', default: false },
				...shardOption,
				...limitOptions,
			},
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { check, jobs, wait } = line.values;
	if (!/^[1-9]\d{0,3}$/u.test(jobs)) {
		io.stderr.write(
			`--jobs ${showVisibly(jobs)} is no number of jobs. Give a whole number from 1.\n`,
		);
		return 2;
	}
	if (!/^\d{1,5}$/u.test(wait)) {
		io.stderr.write(`--wait ${showVisibly(wait)} is no number of seconds. Give a whole number.\n`);
		return 2;
	}
	const limits = readLimits(line.values, io);
	const shard = readShard(line.values.shard, io);
	if (!limits || !shard) return 2;
	const library = resolveLibrary(line.values.library, io);
	const work = () => ingest(library, { ...line.values, limits, shard, start }, line.files, io);
	// A check writes nothing, so it need not be alone.
	return check ? work() : runLocked(library, Number(wait), io, work);
}

/** The options of a run. */
interface IngestValues {
	force: boolean;
	'new-version': boolean;
	check: boolean;
	jobs: string;
	report?: string | undefined;
	/** What one document may take. */
	limits: Limits;
	/** Which of the documents are converted. */
	shard: Shard;
	/** What converts, where it is not processes. */
	start: RunOptions['start'];
}

async function ingest(
	library: string,
	{ force, 'new-version': newVersion, check, jobs, report, limits, shard, start }: IngestValues,
	files: readonly string[],
	io: Io,
): Promise<number> {
	const { cwd } = io;
	const given =
		files.length > 0 ? files.map((file) => resolve(cwd, file)) : [join(library, 'sources')];
	const { documents: found, problems } = await findDocuments(given, { library, cwd });
	const documents = takeShare(found, shard);
	if (found.length === 0) {
		const places = given.map((path) => relative(cwd, path) || '.').join(', ');
		io.stderr.write(`No documents in ${showVisibly(places)}.\n`);
		return files.length > 0 ? 1 : 0;
	}
	const progress = startProgress(io.stderr, 'Converting', documents.length);
	const options = {
		...{ library, force, newVersion, check, cwd, jobs: Number(jobs), limits, today: readToday(io) },
		start,
		onDone: progress.step,
		onProblem: (problem: Problem) => problems.push(problem),
	};
	const entries = await ingestAll(documents, options).finally(progress.end);

	for (const entry of entries) io.stdout.write(`${describeEntry(entry)}\n`);
	const messages = [...problems.map(formatProblem), ...entries.flatMap((entry) => entry.problems)];
	for (const problem of messages) io.stderr.write(`${problem}\n`);
	io.stdout.write(describeSummary(summarise(entries)));
	if (report !== undefined) {
		const written = await writeAtomically(resolve(cwd, report), formatRunReport(entries));
		if (!written.ok) io.stderr.write(`${written.problems.map(formatProblem).join('\n')}\n`);
		if (!written.ok) return 1;
	}
	return messages.length > 0 ? 1 : 0;
}

runAsEntryPoint(import.meta, run);
