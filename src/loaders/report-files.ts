import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fileId, listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import { libraryFolder } from '../library/library-files.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { formatProblem, type Outcome, type Problem } from '../model/problem.ts';
import { isWithin } from '../files/is-within.ts';

/** How a collection is made from the files of reports. */
export interface ReportReader {
	/** The collection, as Astro knows its loader. */
	name: string;
	/** Digest of all that entries are made by, in the project's root: what something else made is made anew. */
	version: (root: string) => Promise<string>;
	/** Reads what entries are made with beside the reports, once for all of them. `root` is the project's absolute path. */
	prepare: (root: string) => Promise<ReadReport>;
}

/**
 * Reads the file of one report into its entry.
 *
 * @param id `st-helens/2012-08-10`
 * @param mdx its text
 * @param path the file, as the reader of a message knows it
 */
export type ReadReport = (id: string, mdx: string, path: string) => Outcome<object>;

/**
 * Loads an entry for every report of a library. A file that has not changed since the last build is not read again.
 * All faults are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function reportFiles(library: string, reader: ReportReader): Loader {
	return {
		name: reader.name,
		async load(context) {
			const folder = libraryFolder(library, 'reports');
			const files = await listFilesById(folder, '.mdx');
			const known = new Set(files.map(({ id }) => id));
			for (const id of context.store.keys()) if (!known.has(id)) context.store.delete(id);

			const root = fileURLToPath(context.config.root);
			const version = await reader.version(root);
			const read = await reader.prepare(root);
			const load = (file: IdentifiedFile): Promise<Problem[]> =>
				loadFile(file, version, read, context);
			const problems: Problem[] = [];
			// The last first: a process beside this one reads them from the first, and each takes over what the other has read.
			for (const file of files.toReversed()) problems.unshift(...(await load(file)));
			throwProblems(problems);
			watch(folder, load, context);
		},
	};
}

/**
 * Brings one report's entry up to date. Answers what is wrong with the file.
 *
 * @param version of what makes entries
 */
async function loadFile(
	{ id, path }: IdentifiedFile,
	version: string,
	readReport: ReadReport,
	{ store, generateDigest, config }: LoaderContext,
): Promise<Problem[]> {
	const mdx = await readFile(path, 'utf8');
	const digest = generateDigest(`${version}\n${mdx}`);
	if (store.get(id)?.digest === digest) return [];

	// A faulty entry left in the store would pass the next build unseen.
	store.delete(id);
	const read = readReport(id, mdx, relative(fileURLToPath(config.root), path));
	if (!read.ok) return [...read.problems];
	store.set({ id, data: { ...read.value }, digest });
	return [];
}

function watch(
	folder: string,
	load: (file: IdentifiedFile) => Promise<Problem[]>,
	{ watcher, store, logger }: LoaderContext,
): void {
	if (watcher === undefined) return;
	watcher.add(folder);
	const refresh = (path: string): void => {
		if (!isWithin(path, folder) || !path.endsWith('.mdx')) return;
		load({ id: fileId(folder, path, '.mdx'), path }).then(
			(problems) => problems.forEach((problem) => logger.error(formatProblem(problem))),
			(error: unknown) => logger.error(String(error)),
		);
	};
	watcher.on('add', refresh);
	watcher.on('change', refresh);
	watcher.on('unlink', (path) => {
		if (isWithin(path, folder)) store.delete(fileId(folder, path, '.mdx'));
	});
}
