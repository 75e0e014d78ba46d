import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { recordBody } from '../src/library/body-record.ts';
import { listReports, reportFile } from '../src/library/library-files.ts';
import { formatProblem } from '../src/model/problem.ts';
import { splitFrontmatter } from '../src/model/split-frontmatter.ts';
import { countWords } from '../src/related/count-words.ts';
import { formatWeights, weightsFile } from '../src/related/word-weights.ts';
import { countOf } from '../src/words/count-of.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { resolveLibrary } from './cli/project.ts';
import { writeAtomically } from './library/write-atomically.ts';

/** Counts the words of a library, by which a build tells which findings are alike. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run weigh -- [--library DIR] [--check]',
			about: [
				'Counts in how many findings of a library each word stands, and writes it to word-weights.tsv of the library. A rare',
				'word tells more of what a finding is about than a frequent one: by that a build finds related findings. A library',
				'without the file takes that of content/.',
				'',
				'No build counts anew, so that a report that is added changes few pages. Count again when the library has grown much:',
				'the related findings of any page may then be others.',
				'',
				'  --library DIR  the library (content)',
				'  --check        write nothing, and fail if the file would change',
			].join('\n'),
			example: 'npm run weigh -- --library my-library',
			options: {
				library: { type: 'string' },
				check: { type: 'boolean', default: false },
			},
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const library = resolveLibrary(line.values.library, io);
	const texts: string[] = [];
	for (const id of await listReports(library)) {
		const { body } = splitFrontmatter(await readFile(reportFile(library, id), 'utf8'));
		for (const { kind, text } of recordBody(id, body).findings)
			if (kind !== 'context') texts.push(text);
	}
	const weights = countWords(texts);
	const file = join(library, weightsFile);
	const text = formatWeights(weights);
	const shown = relative(io.cwd, file);
	if (line.values.check) {
		const before = await readFile(file, 'utf8').catch(() => '');
		io.stdout.write(
			before === text
				? `${showVisibly(shown)} is as it would be written.\n`
				: `${showVisibly(shown)} would change.\n`,
		);
		return before === text ? 0 : 1;
	}
	const written = await writeAtomically(file, text);
	if (!written.ok) {
		io.stderr.write(written.problems.map((problem) => `${formatProblem(problem)}\n`).join(''));
		return 1;
	}
	io.stdout.write(
		`${countOf(weights.counts.size, 'word', 'words')} of ${countOf(weights.findings, 'finding', 'findings')} counted: ${showVisibly(shown)}\n`,
	);
	return 0;
}

runAsEntryPoint(import.meta, run);
