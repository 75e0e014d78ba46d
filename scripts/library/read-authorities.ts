import { join } from 'node:path';
import { authorityFile } from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import type { KnownAuthority } from '../../src/model/authority.ts';
import { ProblemsError } from '../../src/model/problem.ts';

/**
 * Every authority that content/authorities knows.
 *
 * @param folder that folder
 * @throws ProblemsError if a file of it is not of its form: who is asked for a name needs all of them
 */
export async function readAuthorities(folder: string): Promise<KnownAuthority[]> {
	const content = join(folder, '..');
	const { files, problems } = await readContentFolder(authorityFile, content, process.cwd());
	if (problems.length > 0) throw new ProblemsError(problems);
	return files.map(({ slug, data: { name, alsoKnownAs } }) => ({ slug, name, alsoKnownAs }));
}
