import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libraryFolder } from '../loaders/library-folder.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import type { ReportBody } from '../model/body.ts';
import { readBody } from '../model/read-body.ts';

/**
 * Reads a report's text of record with everything that its source was divided into, furniture too.
 *
 * @param id id of the report: `st-helens/2012-08-10`
 * @param library the library as READER_LIBRARY names it
 */
export async function readReportBody(id: string, library: string | undefined): Promise<ReportBody> {
	const folder = libraryFolder(pathToFileURL(`${process.cwd()}/`), library, 'reports');
	return readBody(splitFrontmatter(await readFile(join(folder, `${id}.mdx`), 'utf8')).body);
}
