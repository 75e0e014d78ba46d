import type { Loader } from 'astro/loaders';
import { misplacement } from '../checks/misplacement.ts';
import { readFrontmatter } from '../checks/read-frontmatter.ts';
import { digestOfFolders } from '../files/digest-of.ts';
import { failure } from '../model/problem.ts';
import { reportFiles, type ReadReport } from './report-files.ts';

/**
 * Loads the frontmatter of every report of a library. Faults of all files are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function reports(library: string): Loader {
	return reportFiles(library, {
		name: 'reports',
		version: (root) => digestOfFolders(root, ['src/checks', 'src/model'], ['package-lock.json']),
		prepare: () => Promise.resolve(readReport),
	});
}

const readReport: ReadReport = (id, mdx, path) => {
	const read = readFrontmatter(mdx, path);
	if (!read.ok) return read;
	const problems = misplacement(id, read.value, path);
	return problems.length > 0 ? failure(...problems) : read;
};
