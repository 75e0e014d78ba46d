import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of a library. */
export type LibraryPart = 'reports' | 'sources' | 'annotations';

/**
 * The absolute path of one folder of the library that the site is made from.
 *
 * @param root Astro's `root`
 * @param library the library as READER_LIBRARY names it, absolute or from the root; `content` if unset or empty
 */
export function libraryFolder(root: URL, library: string | undefined, part: LibraryPart): string {
	return resolve(fileURLToPath(root), library || 'content', part);
}
