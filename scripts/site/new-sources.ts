import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, parse } from 'node:path';

/**
 * The documents of a library that have no report yet: `sources/st-helens/2012-08-10.txt` where there is
 * no `reports/st-helens/2012-08-10.mdx`. Absolute paths, in order of name.
 */
export async function findNewSources(library: string): Promise<string[]> {
	const sources = join(library, 'sources');
	const found: string[] = [];
	for await (const file of glob('**/*.{txt,pdf}', { cwd: sources })) {
		const { dir, name } = parse(file);
		if (!existsSync(join(library, 'reports', dir, `${name}.mdx`))) found.push(join(sources, file));
	}
	return found.sort();
}
