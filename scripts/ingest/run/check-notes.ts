import { join, relative } from 'node:path';
import { checkAnnotations } from '../../../src/checks/check-annotations.ts';
import { readBelow } from '../../../src/files/read-below.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { libraryFolder } from '../../../src/library/library-files.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { projectRoot } from '../../cli/project.ts';

/**
 * What of the annotations of a report does not fit its new version: the older version has them all, but here each has to
 * be put right or taken back by whoever wrote it.
 *
 * @param cwd the folder that messages name files from
 */
export async function checkNotes(library: string, id: string, cwd: string): Promise<Problem[]> {
	const file = join(libraryFolder(library, 'annotations'), `${id}.yaml`);
	const text = (await readIfThere(file))?.toString('utf8');
	if (text === undefined) return [];
	const checked = await checkAnnotations(
		{ report: id, path: relative(cwd, file), text },
		{ library: readBelow(library), content: readBelow(join(projectRoot, 'content')) },
	);
	return checked.ok ? [] : checked.problems;
}
