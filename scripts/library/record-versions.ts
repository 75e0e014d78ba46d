import { listVersions } from '../../src/library/library-files.ts';
import { applyStates, type PublishedReport } from './derive-states.ts';
import { addPermalinks, type Permalink, type Permalinks } from './permalinks.ts';
import type { PublishedEntry } from './published-entries.ts';
import { readPublished } from './read-published.ts';
import { wholeReport } from '../../src/model/whole-report.ts';

/**
 * Brings the ledger up to the older versions that a library holds of a report, where it does not have them: what it says
 * of the report was of the version that was published then, and goes over to that. It is told from the files, so it makes
 * no difference whether the run that wrote them came to its end. Answers whether anything was to be done.
 *
 * @param report id of the report: `kent/2020-01-02`
 * @param today ISO date on which the new version is published
 */
export async function recordVersions(
	library: string,
	report: string,
	permalinks: Permalinks,
	today: string,
): Promise<boolean> {
	const versions = await listVersions(library, report);
	if (versions.every((id) => permalinks.has(id))) return false;
	const read = await Promise.all([...versions, report].map((id) => readPublished(library, id)));
	const published = read.filter((each) => each !== null);
	for (const [index, older] of published.entries()) {
		const next = published[index + 1];
		if (next && !permalinks.has(older.id)) takeOver(permalinks, report, { older, next }, today);
	}
	return true;
}

/** Gives an older version the addresses of its report as the ledger has them, and the report those of the next version. */
function takeOver(
	permalinks: Permalinks,
	report: string,
	{ older, next }: { older: PublishedReport; next: PublishedReport },
	today: string,
): void {
	const rows = permalinks.get(report) ?? new Map<string, Permalink>();
	const wordsOf = ({ entries }: PublishedReport) =>
		entries.find(({ id }) => id === wholeReport)?.words;
	const isOfOlder = rows.get(wholeReport)?.words === wordsOf(older);
	// An address that an even older version left behind is none of this one.
	const own = [...rows].filter(([, { state }]) => isOfOlder && state !== 'replaced');
	if (own.length > 0) permalinks.set(older.id, new Map(own.map(([id, row]) => [id, { ...row }])));
	addPermalinks(permalinks, older.id, older.entries, today);
	applyStates(permalinks, older);
	if (isOfOlder) publish(permalinks, report, next.entries, today);
}

/** Notes what a report publishes from a day on. An address keeps the day of its first publication, the report takes the new one. */
function publish(
	permalinks: Permalinks,
	report: string,
	entries: readonly PublishedEntry[],
	today: string,
): void {
	addPermalinks(permalinks, report, entries, today);
	for (const { id, words } of entries) {
		const row = permalinks.get(report)?.get(id);
		if (row) Object.assign(row, { words, ...(id === wholeReport && { published: today }) });
	}
}
