import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { libraryFolder } from '../src/library/library-files.ts';
import { formatProblem } from '../src/model/problem.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { countOf } from '../src/words/count-of.ts';
import { readCommandLine } from './cli/command-line.ts';
import { readToday, runAsEntryPoint, type Io } from './cli/entry.ts';
import { converterVersion } from './ingest/run/converter-version.ts';
import { openBooks } from './ingest/run/library-books.ts';
import { runLocked } from './ingest/run/run-locked.ts';
import { joinLibraries } from './library/join-libraries.ts';

/** Joins libraries that several machines have made. Exit status 1 where two of them contradict each other. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run join -- LIBRARIES --library DIR',
			about: [
				'Joins libraries into one: reports, documents, annotations, the ledger and the list of sources. With',
				'npm run ingest -- --shard I/N, several machines convert a part each; joined, it is the library that one run makes.',
				'Where two libraries have different files of one name, nothing is joined.',
				'',
				'  --library DIR  the library that the others are joined into; a new one where it is not there yet',
			].join('\n'),
			example: 'npm run join -- part-1 part-2 --library whole',
			options: { library: { type: 'string' } },
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	if (line.values.library === undefined || line.files.length === 0) {
		io.stderr.write('Name the libraries to join, and with --library where they are joined.\n');
		return 2;
	}
	const target = resolve(io.cwd, line.values.library);
	const libraries = line.files.map((file) => resolve(io.cwd, file));
	for (const library of libraries) {
		if (library !== target && existsSync(libraryFolder(library, 'reports'))) continue;
		const shown = showVisibly(relative(io.cwd, library) || '.');
		io.stderr.write(
			`${showVisibly(shown)} is no library to join: it needs reports/, and is not the one joined into.\n`,
		);
		return 2;
	}
	return runLocked(target, 60, io, async () => {
		const books = await openBooks(target, await converterVersion(), readToday(io));
		const lost = books.faults.filter(({ isHarmless }) => !isHarmless);
		if (lost.length > 0) {
			io.stderr.write(
				`The ledger of ${showVisibly(target)} has lines that cannot be read. Correct them first.\n`,
			);
			return 1;
		}
		const joined = await joinLibraries(target, libraries, books, io.cwd);
		const saved = joined.ok ? await books.save() : joined;
		if (!joined.ok || !saved.ok) {
			const problems = [joined, saved].flatMap((each) => (each.ok ? [] : each.problems));
			for (const text of new Set(problems.map(formatProblem))) io.stderr.write(`${text}\n`);
			return 1;
		}
		io.stdout.write(`${countOf(joined.value.files, 'file was', 'files were')} joined.\n`);
		return 0;
	});
}

runAsEntryPoint(import.meta, run);
