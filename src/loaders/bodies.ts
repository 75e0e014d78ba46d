import type { Loader } from 'astro/loaders';
import { bodyProblem, repeatedIds } from '../checks/body-problem.ts';
import { recordBody } from '../library/body-record.ts';
import { failure, success } from '../model/problem.ts';
import { BodyError } from '../model/read-body.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { reportFiles } from './report-files.ts';

/** The folders, from the project's root, of all that a BodyRecord is made by. A test proves that none is missing. */
export const makers = ['src/checks', 'src/library', 'src/model'];

/**
 * Loads the text of every report: what it was divided into, with its findings, sections and repairs. Faults of all files are
 * collected and thrown together.
 *
 * @param library the library's absolute path
 */
export function bodies(library: string): Loader {
	return reportFiles(library, {
		name: 'report-bodies',
		makers,
		read: (id, mdx, path) => {
			const repeated = repeatedIds(mdx, path);
			if (repeated.length > 0) return failure(...repeated);
			const { body, linesBefore } = splitFrontmatter(mdx);
			try {
				return success(recordBody(id, body));
			} catch (error) {
				if (error instanceof BodyError) return failure(bodyProblem(error, path, linesBefore));
				throw new Error(`could not read ${path}`, { cause: error });
			}
		},
	});
}
