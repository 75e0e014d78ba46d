import { join, relative, sep } from 'node:path';
import { checkAnnotations } from '../../src/checks/check-annotations.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readBelow } from '../../src/files/read-below.ts';
import { projectRoot } from '../cli/project.ts';
import { listFiles } from '../../src/files/list-files.ts';
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
	const found: CheckedAnnotations = { sound: 0, problems: [] };
	for (const file of await listFiles(folder)) {
		if (!file.endsWith('.yaml')) continue;
		const report = relative(folder, file).slice(0, -'.yaml'.length).split(sep).join('/');
		const text = (await readIfThere(file))?.toString('utf8') ?? '';
		const checked = await checkAnnotations({ report, path: relative(cwd, file), text }, readers);
		if (checked.ok) found.sound += checked.value.length;
		else found.problems.push(...checked.problems);
	}
	return found;
}
