import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../files/list-files.ts';
import { facets } from '../facets/facets.ts';
import { keyOfIndex, type KeptIndex } from './kept-index.ts';
import { makeIndex } from './make-index.ts';
import { manifestFile, searchFolder, type IndexManifest, type KnownNames } from './manifest.ts';
import type { SearchRecord } from './search-record.ts';
import { writeIndex } from './write-index.ts';
import { namesFile, recordsFolder, waitingFolder } from './write-records.ts';

/** Where an index is kept, and the project's root: what it is made by is read there. */
export interface IndexCache {
	kept: KeptIndex;
	root: string;
}

/**
 * Makes the search index of a site from the records that wait in its folder, and answers how many findings it has. The records
 * are removed: nothing needs them once the index stands.
 *
 * @param folder that of the site, or one that is moved into it
 * @param cache where the index of the same records may be kept
 */
export async function indexSite(folder: string, cache?: IndexCache): Promise<number> {
	const [records, names] = [join(folder, recordsFolder), join(folder, namesFile)];
	const key = cache && (await keyOfIndex(cache.root, [names, ...(await listFiles(records))]));
	if (!key || !(await cache.kept.take(key, folder))) {
		const known = JSON.parse(await readFile(names, 'utf8')) as KnownNames;
		await writeIndex(await makeIndex(readRecords(records), facets, known), folder);
		if (key) await cache.kept.keep(key, folder);
	}
	await rm(join(folder, waitingFolder), { recursive: true });
	const manifest = await readFile(join(folder, searchFolder, manifestFile), 'utf8');
	return (JSON.parse(manifest) as IndexManifest).findings;
}

async function* readRecords(folder: string): AsyncGenerator<SearchRecord> {
	for (const name of (await readdir(folder)).sort()) {
		const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
		for (const line of lines) if (line !== '') yield JSON.parse(line) as SearchRecord;
	}
}
