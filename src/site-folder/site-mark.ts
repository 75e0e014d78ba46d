import { lstat, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file by which the folder of a built site is known, and which says what the site was built from. */
export const siteMark = '.built-from';

/** What the mark of a built site says. */
export interface SiteMark {
	/** SHA-256 of what the site was built from, in hexadecimal. */
	builtFrom: string;
	/** The names of all that the build put into the folder; null where an older build did not say. */
	made: readonly string[] | null;
}

/** The mark of a folder; null where it has none, or a file of that name which says something else. */
export async function readSiteMark(folder: string): Promise<SiteMark | null> {
	const file = join(folder, siteMark);
	const isFile = await lstat(file).then(
		(stats) => stats.isFile(),
		() => false,
	);
	if (!isFile) return null;
	const [builtFrom = '', ...made] = (await readFile(file, 'utf8')).trimEnd().split('\n');
	if (!/^[0-9a-f]{64}$/u.test(builtFrom)) return null;
	return { builtFrom, made: made.length > 0 ? made : null };
}

/**
 * Marks a folder as that of a site.
 *
 * @param made the names of all that builds put there: what the folder holds now, unless they are known
 */
export async function markSite(
	folder: string,
	builtFrom: string,
	made?: readonly string[],
): Promise<void> {
	const names = new Set(made ?? (await readdir(folder)));
	names.delete(siteMark);
	await writeFile(join(folder, siteMark), `${[builtFrom, ...[...names].sort()].join('\n')}\n`);
}
