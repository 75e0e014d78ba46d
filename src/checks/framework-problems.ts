import { frameworkPageIds, type Framework } from '../model/framework.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadContentFile } from './content-file.ts';

/** The pages of content/frameworks that are of no framework. */
export function frameworkProblems(files: readonly ReadContentFile<Framework>[]): Problem[] {
	const known: ReadonlySet<string> = new Set(frameworkPageIds);
	return files
		.filter(({ slug }) => !known.has(slug))
		.map(({ slug, path }) => ({
			rule: 'framework-invalid',
			path,
			message: `${slug} is no framework of src/model/framework.ts`,
			expected: 'the id of a framework',
		}));
}
