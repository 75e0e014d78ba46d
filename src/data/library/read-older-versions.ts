import { listVersions } from '../../library/library-files.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { splitVersion } from '../../model/version-id.ts';
import type { DataHeads, ReportHead } from './read-heads.ts';
import { readReportBody, readReportHead } from './read-report.ts';

/** The older versions of a report with their text, the first published first. */
export async function readOlderVersions(
	head: ReportHead,
	{ library, themes, cache }: Pick<DataHeads, 'library' | 'themes' | 'cache'>,
): Promise<LibraryReport[]> {
	const ids = await listVersions(library, head.id);
	return Promise.all(
		ids.map(async (id) => ({
			...{ ...head, id, shortName: `${head.shortName} (version ${splitVersion(id).version ?? 0})` },
			frontmatter: await readReportHead(library, id),
			body: await readReportBody(library, id, themes, cache),
		})),
	);
}
