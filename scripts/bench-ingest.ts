import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureProgram, measureScript, median, type Measurement } from './bench/measure.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot } from './cli/project.ts';
import { listFiles } from '../src/files/list-files.ts';

/** What one round measured, in seconds. */
interface Round {
	first: Measurement;
	second: Measurement;
	/** pdftotext over the same PDFs; null where it is not installed. */
	pdftotext: number | null;
}

/** How many processes of pdftotext run at once: what the target is set against. */
const pdftotextJobs = 2;

/** Measures how long converting a folder takes, and doing so again, beside pdftotext over the same files. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run bench:ingest -- [folder] [--jobs N] [--rounds N]',
			about: [
				'Converts a folder of documents into a library of its own, which is deleted afterwards; converts it',
				`again, with nothing changed; and runs pdftotext over its PDFs, ${pdftotextJobs} at a time. All that several times, by`,
				'turns, because a machine is not equally fast at all times. Prints medians and their ratio.',
				'',
				'  folder      the documents (the environment variable READER_CORPUS)',
				'  --jobs N    how many documents are converted at once (one for each core)',
				'  --rounds N  how often all of it is measured (3)',
			].join('\n'),
			example: 'npm run bench:ingest -- my-reports/ --rounds 5',
			options: {
				jobs: { type: 'string', default: String(availableParallelism()) },
				rounds: { type: 'string', default: '3' },
			},
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const folder = line.files[0] ?? io.env['READER_CORPUS'];
	const rounds = Number(line.values.rounds);
	const files = folder === undefined ? [] : await listFiles(resolve(io.cwd, folder));
	if (folder === undefined || files.length === 0 || !(rounds >= 1)) {
		io.stderr.write(
			'Give a folder with documents, or name one in READER_CORPUS, and one round or more.\n',
		);
		return 2;
	}

	const pdfs = files.filter((file) => file.endsWith('.pdf'));
	const measured: Round[] = [];
	for (let round = 1; round <= rounds; round += 1) {
		const result = await measureRound(resolve(io.cwd, folder), line.values.jobs, pdfs);
		measured.push(result);
		io.stdout.write(`round ${round}: ${describe(result)}\n`);
	}
	io.stdout.write(summarise(measured, files.length, line.values.jobs));
	return 0;
}

async function measureRound(folder: string, jobs: string, pdfs: readonly string[]): Promise<Round> {
	const library = await mkdtemp(join(tmpdir(), 'inspection-reader-bench-'));
	const ingest = join(projectRoot, 'scripts/ingest.ts');
	const args = [folder, '--library', library, '--jobs', jobs];
	try {
		return {
			first: await measureScript(ingest, args),
			pdftotext: await measurePdftotext(pdfs),
			second: await measureScript(ingest, args),
		};
	} finally {
		await rm(library, { recursive: true });
	}
}

async function measurePdftotext(pdfs: readonly string[]): Promise<number | null> {
	const inputs = pdfs.map((pdf) => [pdf, '-']);
	return measureProgram('pdftotext', inputs, pdftotextJobs).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return null;
			throw error;
		},
	);
}

function describe({ first, second, pdftotext }: Round): string {
	return [
		`${first.seconds.toFixed(2)} s, ${first.megabytes ?? '?'} MB`,
		`again ${second.seconds.toFixed(2)} s`,
		pdftotext === null ? 'no pdftotext here' : `pdftotext ${pdftotext.toFixed(2)} s`,
	].join('; ');
}

function summarise(rounds: readonly Round[], files: number, jobs: string): string {
	const first = median(rounds.map((round) => round.first.seconds));
	const second = median(rounds.map((round) => round.second.seconds));
	const memory = Math.max(...rounds.map((round) => round.first.megabytes ?? NaN));
	const pdftotext = median(rounds.flatMap((round) => round.pdftotext ?? []));
	const ratio = median(
		rounds.flatMap((round) =>
			round.pdftotext === null ? [] : [round.first.seconds / round.pdftotext],
		),
	);
	return [
		`${files} files, ${jobs} jobs, medians of ${rounds.length} rounds:`,
		`  converting      ${first.toFixed(2)} s, at most ${memory} MB`,
		`  nothing changed ${second.toFixed(2)} s`,
		Number.isNaN(ratio)
			? '  pdftotext       not installed: nothing to compare with'
			: `  pdftotext       ${pdftotext.toFixed(2)} s with ${pdftotextJobs} processes; converting takes ${ratio.toFixed(2)} times as long`,
		'',
	].join('\n');
}

runAsEntryPoint(import.meta, run);
