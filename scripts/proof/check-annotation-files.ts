import { join, relative } from 'node:path';
import { checkAnnotations } from '../../src/checks/check-annotations.ts';
import { listAnnotationFiles } from '../../src/checks/list-annotation-files.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readBelow } from '../../src/files/read-below.ts';
import { projectRoot } from '../cli/project.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';

/** What a check of all annotations of a library found. */
export interface CheckedAnnotations {
	/** How many are sound. */
	sound: number;
	problems: Problem[];
}

/**
 * Checks the annotations of every report of a library, as the build does.
 *
 * @param cwd the folder that messages name files from
 */
export async function checkAnnotationFiles(
	library: string,
	cwd: string,
): Promise<CheckedAnnotations> {
	const folder = join(library, 'annotations');
	const readers = { library: readBelow(library), content: readBelow(join(projectRoot, 'content')) };
	const { files, problems } = await listAnnotationFiles(folder, (path) => relative(cwd, path));
	const found: CheckedAnnotations = { sound: 0, problems };
	for (const { id: report, path } of files) {
		const text = (await readIfThere(path))?.toString('utf8') ?? '';
		const checked = await checkAnnotations({ report, path: relative(cwd, path), text }, readers);
		if (checked.ok) found.sound += checked.value.annotations.length;
		else found.problems.push(...checked.problems);
	}
	return found;
}
