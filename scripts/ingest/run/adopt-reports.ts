import { listReports } from '../../../src/library/library-files.ts';
import { applyStates } from '../../library/derive-states.ts';
import { addPermalinks } from '../../library/permalinks.ts';
import { readPublished } from '../../library/read-published.ts';
import { recordVersions } from '../../library/record-versions.ts';
import type { LibraryBooks } from './library-books.ts';

/**
 * Adds to the ledger the reports and older versions that it does not know at all: a run that was killed has written
 * them, and this run may have been given other documents. Whether they are sound is for `check:content` to say.
 */
export async function adoptReports(library: string, books: LibraryBooks): Promise<void> {
	const { permalinks, today } = books;
	for (const id of await listReports(library)) {
		const hasNewVersion = await recordVersions(library, id, permalinks, today);
		if (permalinks.has(id) && !hasNewVersion) continue;
		const report = await readPublished(library, id);
		if (!report) continue;
		addPermalinks(permalinks, id, report.entries, today);
		applyStates(permalinks, report);
	}
}
