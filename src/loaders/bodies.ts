import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { bodyProblem, repeatedIds } from '../checks/body-problem.ts';
import { themeFile } from '../checks/content-kinds.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { recordBody } from '../library/body-record.ts';
import { digestBodyMakers, keepBodies, type KeepBody } from '../library/kept-bodies.ts';
import { siteCache } from '../library/site-cache.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { failure, success } from '../model/problem.ts';
import { BodyError } from '../model/read-body.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { compileThemes, type ThemeFinder } from '../themes/compile-themes.ts';
import { reportFiles, type ReadReport } from './report-files.ts';

/**
 * Loads the text of every report: what it was divided into, with its findings and what they speak of, its sections and
 * repairs. All are read again when a theme has changed. Faults of all files are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function bodies(library: string): Loader {
	return reportFiles(library, {
		name: 'report-bodies',
		version: digestBodyMakers,
		prepare: async (root) => {
			const keepBody = keepBodies(siteCache(), await digestBodyMakers(root));
			const read = await readContentFolder(themeFile, join(root, 'content'), root);
			throwProblems(read.problems);
			const themes = compileThemes(read.files.map(({ slug, data }) => ({ ...data, slug })));
			return readBodyWith(themes, keepBody);
		},
	});
}

function readBodyWith(themes: ThemeFinder, keepBody: KeepBody): ReadReport {
	return (id, mdx, path) => {
		const repeated = repeatedIds(mdx, path);
		if (repeated.length > 0) return failure(...repeated);
		const { body, linesBefore } = splitFrontmatter(mdx);
		try {
			return success(keepBody(id, mdx, () => recordBody(id, body, themes)));
		} catch (error) {
			if (error instanceof BodyError) return failure(bodyProblem(error, path, linesBefore));
			throw new Error(`could not read ${path}`, { cause: error });
		}
	};
}
