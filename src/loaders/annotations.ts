import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listAnnotationFiles } from '../checks/list-annotation-files.ts';
import { checkAnnotations } from '../checks/check-annotations.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import { readBelow } from '../files/read-below.ts';
import { libraryFolder } from '../library/library-files.ts';
import { fileId, listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { isWithin } from '../files/is-within.ts';

/**
 * Loads the annotations of every report: of one without a file, that it has none. All faults are collected and thrown together. Each file is checked anew at
 * every build, changed or not: whether a quotation stands and a link leads somewhere is up to other files.
 *
 * @param library the library's absolute path
 */
export function annotations(library: string): Loader {
	return {
		name: 'annotations',
		async load(context) {
			const folder = libraryFolder(library, 'annotations');
			const root = fileURLToPath(context.config.root);
			const { files, problems } = await listAnnotationFiles(folder, (path) => relative(root, path));
			const reports = await listFilesById(libraryFolder(library, 'reports'), '.mdx');
			context.store.clear();
			for (const { id } of reports) setNone(id, context);

			for (const file of files) problems.push(...(await loadFile(file, library, context)));
			throwProblems(problems);
			watch(folder, library, context);
		},
	};
}

/** Brings the annotations of one report up to date. Answers what is wrong with the file. */
async function loadFile(
	{ id, path }: IdentifiedFile,
	library: string,
	{ store, generateDigest, config: { root } }: LoaderContext,
): Promise<Problem[]> {
	const text = await readFile(path, 'utf8');
	const checked = await checkAnnotations(
		{ report: id, path: relative(fileURLToPath(root), path), text },
		{
			library: readBelow(library),
			content: readBelow(fileURLToPath(new URL('content', root))),
		},
	);
	if (!checked.ok) return checked.problems;
	store.set({ id, data: { ...checked.value }, digest: generateDigest(text) });
	return [];
}

function watch(folder: string, library: string, context: LoaderContext): void {
	const { watcher, logger } = context;
	if (watcher === undefined) return;
	watcher.add(folder);
	const refresh = (path: string): void => {
		if (!isWithin(path, folder) || !path.endsWith('.yaml')) return;
		loadFile({ id: fileId(folder, path, '.yaml'), path }, library, context).then(
			(problems) => problems.forEach((problem) => logger.error(formatProblem(problem))),
			(error: unknown) => logger.error(String(error)),
		);
	};
	watcher.on('add', refresh);
	watcher.on('change', refresh);
	watcher.on('unlink', (path) => {
		if (isWithin(path, folder)) setNone(fileId(folder, path, '.yaml'), context);
	});
}

function setNone(id: string, { store }: LoaderContext): void {
	store.set({ id, data: { annotations: [], withdrawn: [] } });
}
