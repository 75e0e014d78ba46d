import { join } from 'node:path';
import { sourceLinesExtension } from '../model/source-lines-file.ts';
import { listFilesById } from '../files/list-files.ts';
import { isCurrent, splitVersion } from '../model/version-id.ts';

/** A folder of a library. */
export type LibraryPart = 'reports' | 'sources' | 'annotations';

/** The absolute path of one folder of a library. */
export function libraryFolder(library: string, part: LibraryPart): string {
	return join(library, part);
}

/** Where a library keeps the report with an id such as `st-helens/2012-08-10`, or an older version of one. */
export function reportFile(library: string, id: string): string {
	return join(libraryFolder(library, 'reports'), `${id}.mdx`);
}

/** Where a library keeps the document as received. */
export function sourceFile(library: string, id: string, format: 'text' | 'pdf'): string {
	return join(libraryFolder(library, 'sources'), `${id}.${format === 'text' ? 'txt' : 'pdf'}`);
}

/** Where a library keeps the lines of a PDF, to be shown without reading it. */
export function sourceLinesFile(library: string, id: string): string {
	return join(libraryFolder(library, 'sources'), `${id}${sourceLinesExtension}`);
}

/** Where a library keeps the ledger of every id that it has published. */
export function permalinksFile(library: string): string {
	return join(library, 'permalinks.tsv');
}

/** The ids of all reports of a library, in order; older versions of them are not among them. */
export async function listReports(library: string): Promise<string[]> {
	return (await listReportsAndVersions(library)).filter(isCurrent);
}

/** The ids of all reports of a library and of their older versions, in order. */
export async function listReportsAndVersions(library: string): Promise<string[]> {
	return (await listFilesById(libraryFolder(library, 'reports'), '.mdx')).map(({ id }) => id);
}

/** The ids of the older versions of a report, the first published first. */
export async function listVersions(library: string, report: string): Promise<string[]> {
	const folder = join(libraryFolder(library, 'reports'), report);
	const numbered = (await listFilesById(folder, '.mdx'))
		.map(({ id }) => `${report}/${id}`)
		.filter((id) => splitVersion(id).report === report);
	return numbered.sort(byVersion);
}

/** Orders older versions by their numbers. */
function byVersion(a: string, b: string): number {
	return (splitVersion(a).version ?? 0) - (splitVersion(b).version ?? 0);
}
