import { readFile } from 'node:fs/promises';
import { join, parse, relative } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { isLitter } from '../files/system-litter.ts';
import type { Problem } from '../model/problem.ts';
import {
	extensionOf,
	readContentFiles,
	type ContentFile,
	type ContentKind,
	type ReadContentFiles,
} from './content-file.ts';

/** Endings that are taken for one of ours, and what they should be. */
const mistaken = new Map([
	['.yml', '.yaml'],
	['.md', '.mdx'],
	['.markdown', '.mdx'],
]);

/**
 * Reads all files of one kind, as the check of content and the build do.
 *
 * @param content absolute path of content/
 * @param cwd the folder that messages name files from
 */
export async function readContentFolder<T>(
	kind: ContentKind<T>,
	content: string,
	cwd: string,
): Promise<ReadContentFiles<T>> {
	const folder = join(content, kind.folder);
	const extension = extensionOf(kind);
	const found: ContentFile[] = [];
	const problems: Problem[] = [];
	for (const file of await listFiles(folder)) {
		const { name, ext, base, dir } = parse(file);
		if (isLitter(base) || base === 'README.md') continue;
		const path = relative(cwd, file);
		const place = { rule: kind.report.rule, path };
		if (mistaken.get(ext.toLowerCase()) === extension)
			problems.push({ ...place, message: `the file ends in ${ext}`, expected: extension });
		if (ext !== extension) continue;
		if (dir !== folder || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
			problems.push({
				...place,
				message: `"${relative(folder, file)}" is no name for ${kind.report.about}, which is its address`,
				expected: `lower-case words joined by hyphens, directly in ${kind.folder}/`,
			});
		else found.push({ slug: name, path, text: await readFile(file, 'utf8') });
	}
	const read = readContentFiles(found, kind);
	return { files: read.files, problems: [...problems, ...read.problems] };
}
