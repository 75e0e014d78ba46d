import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parse } from 'yaml';
import { authoritySchema, type KnownAuthority } from '../../src/model/authority.ts';
import { listFiles } from '../../src/files/list-files.ts';

/** Every authority that content/authorities knows. `folder` is that folder. */
export async function readAuthorities(folder: string): Promise<KnownAuthority[]> {
	const files = (await listFiles(folder)).filter((path) => path.endsWith('.yaml'));
	return Promise.all(
		files.map(async (path) => {
			const { name, alsoKnownAs } = authoritySchema.parse(parse(await readFile(path, 'utf8')));
			return { slug: relative(folder, path).slice(0, -'.yaml'.length), name, alsoKnownAs };
		}),
	);
}
