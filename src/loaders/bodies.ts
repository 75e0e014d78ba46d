import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { bodyProblem, repeatedIds } from '../checks/body-problem.ts';
import { themeFile } from '../checks/content-kinds.ts';
import { readContentFolder } from '../checks/read-content-folder.ts';
import { recordBody } from '../library/body-record.ts';
import { digestBodyMakers, keptBodies, keyOfBody } from '../library/kept-bodies.ts';
import { siteCache } from '../library/site-cache.ts';
import { throwProblems } from '../library/throw-problems.ts';
import { failure, success } from '../model/problem.ts';
import { BodyError } from '../model/body-element.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { compileThemes, type ThemeFinder } from '../themes/compile-themes.ts';
import { reportFiles, type ReadReport } from './report-files.ts';

/** An entry of the collection `bodies`: a body is large, so it is kept as a file of its own, and not in the store of all entries. */
export interface KeptBody {
	/** What it is kept under. */
	key: string;
}

/**
 * Reads the text of every report: what it was divided into, with its findings and what they speak of, its sections and
 * repairs. All are read again when a theme has changed. Faults of all files are collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function bodies(library: string): Loader {
	return reportFiles(library, {
		name: 'report-bodies',
		version: digestBodyMakers,
		prepare: async (root) => {
			const version = await digestBodyMakers(root);
			const read = await readContentFolder(themeFile, join(root, 'content'), root);
			throwProblems(read.problems);
			const themes = compileThemes(read.files.map(({ slug, data }) => ({ ...data, slug })));
			return readBodyWith(themes, version);
		},
	});
}

function readBodyWith(themes: ThemeFinder, version: string): ReadReport {
	const kept = keptBodies(siteCache());
	return (id, mdx, path) => {
		const repeated = repeatedIds(mdx, path);
		if (repeated.length > 0) return failure(...repeated);
		const { body, linesBefore } = splitFrontmatter(mdx);
		try {
			const key = keyOfBody(version, mdx);
			if (!kept.has(id, key)) kept.keep(id, key, recordBody(id, body, themes));
			return success<KeptBody>({ key });
		} catch (error) {
			if (error instanceof BodyError) return failure(bodyProblem(error, path, linesBefore));
			throw new Error(`could not read ${path}`, { cause: error });
		}
	};
}
