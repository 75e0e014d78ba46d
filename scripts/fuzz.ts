import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { listFiles } from '../src/files/list-files.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { startProgress } from './cli/progress.ts';
import type { MutantTask } from './ingest/fixtures/mutant-worker.ts';
import { tryMutants } from './ingest/fixtures/try-mutants.ts';

/** Damages documents in many ways, and fails where one of them changes what is read without a word, or ends the reader. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run fuzz -- <files or folders> [--count N] [--seed N] [--jobs N]',
			about: [
				'Damages PDFs and texts one place at a time (bits flipped, bytes or lines deleted, put in, replaced, doubled, moved,',
				'the end cut off), reads each damaged copy, and holds its words against those of the whole document. A copy whose',
				'words differ must be refused, or have a warning or a gap that the whole one has not. Fails where a damaged stream',
				'of a PDF changes words without one, or a text is cut off without one, and where a copy ends the reader or takes',
				'too long. Nothing is written.',
				'',
				'  --count N  how many copies are made, of all the documents by turns (3000)',
				'  --seed N   which copies: the same number makes the same (1)',
				'  --jobs N   how many are read at once (one for each core)',
			].join('\n'),
			example: 'npm run fuzz -- my-reports/ --count 500',
			options: {
				count: { type: 'string', default: '3000' },
				seed: { type: 'string', default: '1' },
				jobs: { type: 'string', default: String(availableParallelism()) },
			},
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const [count, seed, jobs] = [line.values.count, line.values.seed, line.values.jobs].map(Number);
	const given = await Promise.all(line.files.map((file) => listDocuments(resolve(io.cwd, file))));
	const paths = given.flat();
	if (paths.length === 0 || !count || seed === undefined || !jobs) {
		io.stderr.write(
			'Give PDFs and texts, or folders that hold some; counts are whole numbers from 1.\n',
		);
		return 2;
	}
	const tasks = Array.from({ length: count }, (_, index): MutantTask => {
		// All copies of one document come one after another, so that it is read once.
		const path = paths[Math.floor((index * paths.length) / count)] ?? '';
		return { path, seed: seed * 1_000_003 + index };
	});
	const progress = startProgress(io.stderr, 'Damaging', tasks.length);
	const counts = new Map<string, number>();
	let failed = 0;
	await tryMutants(tasks, jobs, ({ task, place, verdict, change }) => {
		const name = relative(io.cwd, task.path);
		progress.step(name);
		const key = `${place.padEnd(9)} ${verdict}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
		if (verdict === 'same' || verdict === 'told') return;
		if (verdict !== 'silent' || place === 'stream' || place === 'end') failed += 1;
		io.stdout.write(`${verdict} (${place}): ${name}, ${change}, seed ${task.seed}\n`);
	});
	progress.end();
	for (const [key, number] of [...counts].sort()) io.stdout.write(`${key.padEnd(20)} ${number}\n`);
	return failed === 0 ? 0 : 1;
}

async function listDocuments(path: string): Promise<string[]> {
	const isDocument = (file: string): boolean => /\.(?:pdf|txt)$/u.test(file);
	return isDocument(path) ? [path] : (await listFiles(path)).filter(isDocument);
}

runAsEntryPoint(import.meta, run);
