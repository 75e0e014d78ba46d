import { getCollection, type CollectionEntry } from 'astro:content';
import { byDate, joinReport, type LibraryReport } from '../library/library-report.ts';
import { nameShortly } from '../library/short-name.ts';
import { readBodies } from './read-bodies.ts';
import { inGuideOrder } from '../model/guide.ts';

/** Every report of the library with its text, authority and framework, oldest first. */
export async function readLibrary(): Promise<LibraryReport[]> {
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
	const joined = reports.map(({ id, data }) => joinReport(id, data, index)).sort(byDate);
	const names = nameShortly(joined);
	return joined.map((report) => ({ ...report, shortName: names.get(report.id) ?? report.id }));
}

/** Every page of the guide, in its order. */
export async function readGuide(): Promise<CollectionEntry<'guide'>[]> {
	return (await getCollection('guide')).sort((a, b) => inGuideOrder(a.data, b.data));
}

function byId<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
	return new Map(entries.map(({ id, data }) => [id, data]));
}
