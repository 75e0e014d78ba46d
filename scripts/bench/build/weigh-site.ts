import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** How much a built site is, as a host sees it. */
export interface SiteSize {
	/** How many files it has. */
	files: number;
	/** All their bytes. */
	bytes: number;
	/** How many findings have a page of their own. */
	findingPages: number;
	/** Bytes of such a page, on average; 0 where there are none. */
	findingPage: number;
}

/** The page of a finding, but not the document as received, which stands beside it. */
const findingPage = /^reports\/[^/]+\/\d{4}-\d{2}-\d{2}\/(?!source\/)[^/]+\/index\.html$/u;

/** Counts the files of a built site and their bytes. */
export async function weighSite(folder: string): Promise<SiteSize> {
	const size = { files: 0, bytes: 0, findingPages: 0, ofFindings: 0 };
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const bytes = (await stat(path)).size;
		size.files += 1;
		size.bytes += bytes;
		if (!findingPage.test(relative(folder, path).replaceAll('\\', '/'))) continue;
		size.findingPages += 1;
		size.ofFindings += bytes;
	}
	const { ofFindings, ...rest } = size;
	return { ...rest, findingPage: Math.round(ofFindings / Math.max(1, size.findingPages)) };
}
