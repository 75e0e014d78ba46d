import { parse } from 'node:path';
import { listFiles, listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import type { Problem } from '../model/problem.ts';

/**
 * The files of annotations below a folder, and those that are meant as such and are not read: a file is known by its
 * ending, and systems make nothing of capitals in it.
 *
 * @param shown how messages name a file
 */
export async function listAnnotationFiles(
	folder: string,
	shown: (path: string) => string,
): Promise<{ files: IdentifiedFile[]; problems: Problem[] }> {
	const problems = (await listFiles(folder)).flatMap((path): Problem[] => {
		const { ext } = parse(path);
		return ext !== '.yaml' && /^\.ya?ml$/iu.test(ext)
			? [
					{
						rule: 'annotation-invalid',
						path: shown(path),
						message: `the file ends in ${ext}, so its annotations are not read`,
						expected: 'the same name with .yaml at its end',
					},
				]
			: [];
	});
	return { files: await listFilesById(folder, '.yaml'), problems };
}
