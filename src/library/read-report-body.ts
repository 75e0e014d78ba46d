import { readFile } from 'node:fs/promises';
import { reportFile } from './library-files.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import type { ReportBody } from '../model/body.ts';
import { readBody } from '../model/read-body.ts';

/**
 * Reads a report's text of record with everything that its source was divided into, furniture too.
 *
 * @param id id of the report: `st-helens/2012-08-10`
 * @param library the library's absolute path
 */
export async function readReportBody(id: string, library: string): Promise<ReportBody> {
	return readBody(splitFrontmatter(await readFile(reportFile(library, id), 'utf8')).body);
}
