import { dayPublished, readLedger } from '../library/read-ledger.ts';
import { siteLibrary } from '../library/site-library.ts';
import { splitVersion } from '../model/version-id.ts';
import { orderVersions, type ReportVersion } from '../versions/report-versions.ts';
import { readLibrary, readOlderVersions } from './read-library.ts';

let read: Promise<Map<string, ReportVersion[]>> | undefined;

/** The versions of each report that has several, by its id: the first published first, the current one last. */
export function readVersions(): Promise<Map<string, ReportVersion[]>> {
	read ??= orderAll();
	return read;
}

async function orderAll(): Promise<Map<string, ReportVersion[]>> {
	const older = await readOlderVersions();
	if (older.length === 0) return new Map();
	const ledger = await readLedger(siteLibrary());
	const current = new Map((await readLibrary()).map((report) => [report.id, report]));
	const versions = new Map<string, ReportVersion[]>();
	for (const [id, own] of Map.groupBy(older, (report) => splitVersion(report.id).report)) {
		const report = current.get(id);
		if (report === undefined)
			throw new Error(
				`the library has older versions of ${id} and no report at its address. ` +
					`Fix: put the report back, or run npm run check:content, which names what is missing.`,
			);
		versions.set(
			id,
			orderVersions(report, own, (version) => dayPublished(ledger, version)),
		);
	}
	return versions;
}
