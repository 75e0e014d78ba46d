import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot } from './cli/project.ts';
import { findBreaches } from './structure/find-breaches.ts';
import { findCircles } from './structure/find-circles.ts';
import { foldIntoFolders, readImportGraph, type ImportGraph } from './structure/import-graph.ts';

/** Prints which folder imports which. Exit status 1 if something imports in a circle, or across a wall. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run structure -- [--files]',
			about: [
				'Prints what each folder imports from others, and every circle of folders or files. Type-only and dynamic',
				'imports count; tests and fixtures do not. Exit status 1 if there is a circle, or a folder imports what',
				'docs/architecture.md does not let it.',
				'',
				'  --files  print what each file imports, too',
			].join('\n'),
			example: 'npm run structure',
			options: { files: { type: 'boolean', default: false } },
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;

	const files = await readImportGraph(projectRoot);
	const folders = foldIntoFolders(files);
	io.stdout.write(describe(folders));
	if (line.values.files) io.stdout.write(`\n${describe(files)}`);
	const breaches = findBreaches(files);
	const circles = [...findCircles(folders), ...findCircles(files)];
	io.stdout.write(
		`\n${files.size} files in ${folders.size} folders. Circles: ${circles.length === 0 ? 'none' : circles.length}.\n`,
	);
	for (const circle of circles) io.stderr.write(`These import each other: ${circle.join(', ')}.\n`);
	for (const { from, to, message } of breaches)
		io.stderr.write(`${from} imports ${to}. ${message}\n`);
	return circles.length + breaches.length === 0 ? 0 : 1;
}

function describe(graph: ImportGraph): string {
	return [...graph]
		.filter(([, imported]) => imported.size > 0)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([from, imported]) => `${from} -> ${[...imported].sort().join(', ')}\n`)
		.join('');
}

runAsEntryPoint(import.meta, run);
