import { join } from 'node:path';
import { authorityFile } from '../../src/checks/content-kinds.ts';
import { readContentFolder } from '../../src/checks/read-content-folder.ts';
import type { KnownAuthority } from '../../src/model/authority.ts';
import { ProblemsError } from '../../src/model/problem.ts';

const known = new Map<string, Promise<KnownAuthority[]>>();

/**
 * Every authority that content/authorities knows, read once for as long as a command runs: it asks more than once.
 *
 * @param folder that folder
 * @throws ProblemsError if a file of it is not of its form: who is asked for a name needs all of them
 */
export function readAuthorities(folder: string): Promise<KnownAuthority[]> {
	const read = known.get(folder) ?? readFolder(folder);
	known.set(folder, read);
	return read;
}

async function readFolder(folder: string): Promise<KnownAuthority[]> {
	const content = join(folder, '..');
	const { files, problems } = await readContentFolder(authorityFile, content, process.cwd());
	if (problems.length > 0) throw new ProblemsError(problems);
	return files.map(({ slug, data: { name, alsoKnownAs } }) => ({ slug, name, alsoKnownAs }));
}
