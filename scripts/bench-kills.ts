import { resolve } from 'node:path';
import { killIngest } from './bench/kills/kill-ingest.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { startProgress } from './cli/progress.ts';

/** Kills runs of ingest and holds what they leave against a library that was never disturbed. Exit status 1 if it differs. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run bench:kills -- [folder] [--kills N] [--seed N]',
			about: [
				'Converts a folder of documents into libraries of its own, which are deleted afterwards; kills those runs at',
				'random moments, as often as is said; finishes each library; and holds every byte of it against a library that',
				'was never disturbed. Each is proved as check:content does.',
				'',
				'  folder     the documents (the environment variable READER_CORPUS)',
				'  --kills N  how many runs are killed (50)',
				'  --seed N   what the moments are drawn by (1)',
			].join('\n'),
			example: 'npm run bench:kills -- content/sources --kills 50',
			options: {
				kills: { type: 'string', default: '50' },
				seed: { type: 'string', default: '1' },
			},
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const folder = line.files[0] ?? io.env['READER_CORPUS'];
	const [kills, seed] = [Number(line.values.kills), Number(line.values.seed)];
	if (folder === undefined || !(kills >= 1) || !Number.isInteger(seed)) {
		io.stderr.write(
			'Give a folder with documents, or name one in READER_CORPUS, and whole numbers.\n',
		);
		return 2;
	}
	const progress = startProgress(io.stderr, 'Killing', kills);
	const documents = resolve(io.cwd, folder);
	const options = { documents, kills, seed, onKill: (done: number) => progress.step(`${done}`) };
	const result = await killIngest(options).finally(progress.end);
	for (const fault of result.faults) io.stderr.write(`${fault}\n`);
	io.stdout.write(
		`${result.kills} runs killed, ${result.libraries} libraries finished, ${result.faults.length} faults.\n`,
	);
	return result.faults.length > 0 ? 1 : 0;
}

runAsEntryPoint(import.meta, run);
