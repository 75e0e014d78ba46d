import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblem, type Problem } from '../model/problem.ts';
import { BodyError } from '../model/read-body.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { recordBody } from '../library/body-record.ts';
import { bodyProblem, repeatedIds } from '../checks/body-problem.ts';
import { libraryFolder } from '../library/library-files.ts';
import { digestOfFiles } from '../files/digest-of.ts';
import { fileId, listFiles, listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import { throwProblems } from '../library/throw-problems.ts';

/** The folders, from the project's root, of all that a BodyRecord is made by. A test proves that none is missing. */
export const makers = ['src/library', 'src/model'];

/**
 * Loads the text of every report as findings, sections and repairs. A file that has not changed since the
 * last build is not parsed again. All faults are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function bodies(library: string): Loader {
	return {
		name: 'report-bodies',
		async load(context) {
			const folder = libraryFolder(library, 'reports');
			const files = await listFilesById(folder, '.mdx');
			const known = new Set(files.map(({ id }) => id));
			for (const id of context.store.keys()) if (!known.has(id)) context.store.delete(id);

			const version = await digestOfMakers(fileURLToPath(context.config.root));
			const problems: Problem[] = [];
			for (const file of files) problems.push(...(await loadBody(file, version, context)));
			throwProblems(problems);
			watch(folder, version, context);
		},
	};
}

/** Part of every digest: what was stored by other code is not used. */
async function digestOfMakers(root: string): Promise<string> {
	const files = await Promise.all(makers.map((folder) => listFiles(join(root, folder))));
	return digestOfFiles(
		root,
		files.flat().map((file) => relative(root, file)),
	);
}

/**
 * Brings one report's entry up to date. Answers what is wrong with the file.
 *
 * @param version of what makes records, as `digestOfMakers` gives it
 */
async function loadBody(
	{ id, path }: IdentifiedFile,
	version: string,
	context: LoaderContext,
): Promise<Problem[]> {
	const text = await readFile(path, 'utf8');
	const digest = context.generateDigest(`${version}\n${text}`);
	if (context.store.get(id)?.digest === digest) return [];

	context.store.delete(id);
	const shown = relative(fileURLToPath(context.config.root), path);
	const repeated = repeatedIds(text, shown);
	if (repeated.length > 0) return repeated;

	const { body, linesBefore } = splitFrontmatter(text);
	try {
		context.store.set({ id, data: { ...recordBody(id, body) }, digest });
		return [];
	} catch (error) {
		if (error instanceof BodyError) return [bodyProblem(error, shown, linesBefore)];
		throw new Error(`could not read ${shown}`, { cause: error });
	}
}

function watch(folder: string, version: string, context: LoaderContext): void {
	const { watcher, store, logger } = context;
	if (watcher === undefined) return;
	watcher.add(folder);
	const refresh = (path: string): void => {
		if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
		loadBody({ id: fileId(folder, path, '.mdx'), path }, version, context).then(
			(problems) => problems.forEach((problem) => logger.error(formatProblem(problem))),
			(error: unknown) => logger.error(String(error)),
		);
	};
	watcher.on('add', refresh);
	watcher.on('change', refresh);
	watcher.on('unlink', (path) => {
		if (path.startsWith(folder)) store.delete(fileId(folder, path, '.mdx'));
	});
}
