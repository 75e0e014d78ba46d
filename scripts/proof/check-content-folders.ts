import {
	authorityFile,
	frameworkFile,
	guideFile,
	lawFile,
	termFile,
	themeFile,
} from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import type { Problem } from '../../src/model/problem.ts';

/**
 * Checks the authorities, frameworks, terms, themes, guide and tables of law of content/, as the build does.
 *
 * @param content absolute path of the folder
 * @param cwd the folder that messages name files from
 */
export async function checkContentFolders(content: string, cwd: string): Promise<Problem[]> {
	const read = await Promise.all([
		readContentFolder(authorityFile, content, cwd),
		readContentFolder(frameworkFile, content, cwd),
		readContentFolder(termFile, content, cwd),
		readContentFolder(guideFile, content, cwd),
		readContentFolder(themeFile, content, cwd),
		readContentFolder(lawFile, content, cwd),
	]);
	return read.flatMap(({ problems }) => problems);
}
