import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { bodyProblem, repeatedIds } from '../checks/body-problem.ts';
import { themeFile } from '../checks/content-kinds.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { recordBody } from '../library/body-record.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { failure, success } from '../model/problem.ts';
import { BodyError } from '../model/read-body.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { compileThemes, type ThemeFinder } from '../themes/compile-themes.ts';
import { reportFiles, type ReadReport } from './report-files.ts';

/** The folders, from the project's root, of all code that a BodyRecord is made by. A test proves that none is missing. */
export const makers = ['src/checks', 'src/library', 'src/model', 'src/themes'];

/**
 * Loads the text of every report: what it was divided into, with its findings and what they speak of, its sections and
 * repairs. All are read again when a theme has changed. Faults of all files are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function bodies(library: string): Loader {
	return reportFiles(library, {
		name: 'report-bodies',
		makers: [...makers, `content/${themeFile.folder}`],
		prepare: async (root) => {
			const read = await readContentFolder(themeFile, join(root, 'content'), root);
			throwProblems(read.problems);
			return readBodyWith(compileThemes(read.files.map(({ slug, data }) => ({ ...data, slug }))));
		},
	});
}

function readBodyWith(themes: ThemeFinder): ReadReport {
	return (id, mdx, path) => {
		const repeated = repeatedIds(mdx, path);
		if (repeated.length > 0) return failure(...repeated);
		const { body, linesBefore } = splitFrontmatter(mdx);
		try {
			return success(recordBody(id, body, themes));
		} catch (error) {
			if (error instanceof BodyError) return failure(bodyProblem(error, path, linesBefore));
			throw new Error(`could not read ${path}`, { cause: error });
		}
	};
}
