import { getCollection } from 'astro:content';
import { byDate, joinReport, type LibraryReport } from '../library/library-report.ts';
import { nameShortly } from '../library/short-name.ts';
import { readBodies } from './read-bodies.ts';
import { isCurrent, splitVersion } from '../model/version-id.ts';

/** Every report of the library with its text, authority and framework, oldest first; of a report of several versions the current one. */
export async function readLibrary(): Promise<LibraryReport[]> {
	return readReports(isCurrent);
}

/** The older versions of all reports, named after the report as it is now: "St Helens 2012: … (version 1)". */
export async function readOlderVersions(): Promise<LibraryReport[]> {
	const older = await readReports((id) => !isCurrent(id));
	if (older.length === 0) return [];
	const names = new Map((await readLibrary()).map(({ id, shortName }) => [id, shortName]));
	return older.map((version) => {
		const { report, version: number } = splitVersion(version.id);
		return { ...version, shortName: `${names.get(report) ?? report} (version ${number ?? 0})` };
	});
}

async function readReports(isWanted: (id: string) => boolean): Promise<LibraryReport[]> {
	const [reports, bodies, authorities, frameworks] = await Promise.all([
		getCollection('reports'),
		readBodies(),
		getCollection('authorities'),
		getCollection('frameworks'),
	]);
	const index = {
		bodies,
		authorities: byId(authorities),
		frameworks: byId(frameworks),
	};
	const wanted = reports.filter(({ id }) => isWanted(id));
	const joined = wanted.map(({ id, data }) => joinReport(id, data, index)).sort(byDate);
	const names = nameShortly(joined);
	return joined.map((report) => ({ ...report, shortName: names.get(report.id) ?? report.id }));
}

function byId<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
	return new Map(entries.map(({ id, data }) => [id, data]));
}
