import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { frontmatterProblems } from '../checks/frontmatter-problems.ts';
import type { Problem } from '../model/problem.ts';
import { reportSchema } from '../model/report.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { libraryFolder } from '../library/library-files.ts';
import { listFilesById } from '../files/list-files.ts';
import { misplacement } from '../checks/misplacement.ts';
import { plainFolder } from './plain-folder.ts';
import { throwProblems } from '../library/throw-problems.ts';

/**
 * Loads every report of a library: its frontmatter, and its MDX for Astro to render. Faults of all files
 * are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function reports(library: string): Loader {
	return {
		name: 'reports',
		async load(context) {
			const folder = libraryFolder(library, 'reports');
			const root = fileURLToPath(context.config.root);
			const read = await plainFolder(folder, join(root, '.astro', 'library'));
			// What an earlier build read elsewhere is looked for there, if nothing else has changed.
			const place = relative(root, read);
			for (const [id, { filePath }] of context.store.entries())
				if (filePath?.split('\\').join('/').startsWith(place.split(sep).join('/')) !== true)
					context.store.delete(id);
			const files = glob({
				pattern: '**/*.mdx',
				base: pathToFileURL(`${read}/`),
				generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
				retainBody: false,
			});
			const faulty = new Map<string, Problem[]>();
			const loading = files.load({
				...context,
				async parseData(entry) {
					const path = resolve(folder, `${entry.id}.mdx`);
					const problems = await checkReport(entry.id, entry.data, path, root);
					if (problems.length === 0) return context.parseData(entry);
					faulty.set(entry.id, problems);
					return entry.data;
				},
			});
			// Astro's own reader of YAML stops at the first file that it cannot read, and says of it what it is no use to know.
			await loading.catch(async (error: unknown) => {
				throwProblems(await findUnreadable(folder, root));
				throw error;
			});
			// A faulty entry left in the store would pass the next build unseen.
			for (const id of faulty.keys()) context.store.delete(id);
			throwProblems([...faulty.values()].flat());
		},
	};
}

/** The reports whose frontmatter is no YAML. */
async function findUnreadable(folder: string, root: string): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { path } of await listFilesById(folder, '.mdx')) {
		const { frontmatter } = splitFrontmatter(await readFile(path, 'utf8'));
		problems.push(...frontmatterProblems([], frontmatter, relative(root, path)));
	}
	return problems;
}

async function checkReport(
	id: string,
	data: Record<string, unknown>,
	path: string,
	root: string,
): Promise<Problem[]> {
	const shown = relative(root, path);
	const { success, data: report, error } = reportSchema.safeParse(data);
	if (success) return misplacement(id, report, shown);
	const { frontmatter } = splitFrontmatter(await readFile(path, 'utf8'));
	return frontmatterProblems(error.issues, frontmatter, shown);
}
