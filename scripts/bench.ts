import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { listReports } from '../src/library/library-files.ts';
import { putTable } from './bench/build/put-table.ts';
import { drawGrowth, type ConversionMeasurement } from './bench/growth/draw-growth.ts';
import { measureSize, type SizeMeasurement } from './bench/growth/measure-size.ts';
import { measureScript } from './bench/measure.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot, resolveLibrary } from './cli/project.ts';
import { takeShare } from './cli/shard.ts';
import { findDocuments } from './ingest/run/find-documents.ts';

/** Measures how conversion, proof, builds and one change grow with the number of reports. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run bench -- [DOCUMENTS] [--library DIR] [--reports N,N,N] [--write]',
			about: [
				'Repeats and alters the reports of a library until there are as many as asked for, builds all but one of them, and',
				'then builds incrementally when that one has come: seconds, memory of all processes, files and bytes. With documents',
				'it also converts and proves a quarter, a half and all of them.',
				'',
				'  --library DIR  the library (content)',
				'  --reports N,N  how many reports (100,1000,5000)',
				'  --write        put the tables into docs/performance.md',
			].join('\n'),
			example: 'npm run bench -- my-reports/ --library my-library --reports 100,1000',
			options: {
				library: { type: 'string' },
				reports: { type: 'string', default: '100,1000,5000' },
				write: { type: 'boolean' },
			},
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const wanted = line.values.reports.split(',').map(Number);
	if (!wanted.every((count) => Number.isInteger(count) && count > 1)) {
		io.stderr.write('Give numbers of reports from 2, with commas between them.\n');
		return 2;
	}
	const library = resolveLibrary(line.values.library, io);
	const sizes: SizeMeasurement[] = [];
	const conversions: ConversionMeasurement[] = [];
	const files = line.files.map((file) => resolve(io.cwd, file));
	if (files.length > 0)
		for (const parts of [4, 2, 1])
			conversions.push(await inFolder((folder) => measureConversion(files, parts, folder, io)));
	for (const reports of wanted)
		sizes.push(await inFolder((folder) => measureSize(library, reports, folder)));
	const drawn = await format(drawGrowth(sizes, conversions), { parser: 'markdown' });
	io.stdout.write(drawn);
	if (line.values.write) {
		const page = join(projectRoot, 'docs/performance.md');
		await writeFile(page, putTable(await readFile(page, 'utf8'), 'growth', drawn));
	}
	return 0;
}

async function inFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-bench-'));
	try {
		return await measure(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Converts one document in so many, and proves the reports. */
async function measureConversion(
	files: readonly string[],
	of: number,
	library: string,
	{ cwd }: Pick<Io, 'cwd'>,
): Promise<ConversionMeasurement> {
	const { documents } = await findDocuments(files, { library, cwd });
	const paths = takeShare(documents, { number: 1, of }).map(({ path }) => path);
	const script = (name: string): string => join(projectRoot, 'scripts', name);
	const convert = await measureScript(script('ingest.ts'), [...paths, '--library', library]);
	const prove = await measureScript(script('check-content.ts'), ['--library', library]);
	const reports = (await listReports(library)).length;
	return { reports, convert: convert.seconds, prove: prove.seconds };
}

runAsEntryPoint(import.meta, run);
