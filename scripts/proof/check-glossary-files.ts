import { parse, relative } from 'node:path';
import { glossaryProblems } from '../../src/checks/glossary-problems.ts';
import type { Problem } from '../../src/model/problem.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';

/**
 * Checks the terms of a glossary, as the build does.
 *
 * @param folder that holds a file for each term
 * @param cwd the folder that messages name files from
 */
export async function checkGlossaryFiles(folder: string, cwd: string): Promise<Problem[]> {
	const paths = (await listFiles(folder)).filter((path) => path.endsWith('.mdx'));
	const files = await Promise.all(
		paths.map(async (path) => ({
			slug: parse(path).name,
			path: relative(cwd, path),
			text: (await readIfThere(path))?.toString('utf8') ?? '',
		})),
	);
	return glossaryProblems(files);
}
