import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { hidesAnything } from '../model/hidden-text.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';

/** Whether the report in a file says that its document has words that cannot be seen anywhere in it. */
export async function hidesWords(path: string): Promise<boolean> {
	const { frontmatter } = splitFrontmatter(await readFile(path, 'utf8'));
	// Nearly no report does, and reading the YAML of all would take seconds.
	if (!frontmatter.includes('hidden')) return false;
	const { conversion } = (parse(frontmatter) ?? {}) as {
		conversion?: { hidden?: { repeated?: true }[] };
	};
	return hidesAnything(conversion?.hidden);
}
