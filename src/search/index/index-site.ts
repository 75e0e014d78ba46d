import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { facets } from '../facets/facets.ts';
import { makeIndex } from './make-index.ts';
import type { KnownNames } from './manifest.ts';
import type { SearchRecord } from './search-record.ts';
import { writeIndex } from './write-index.ts';
import { namesFile, recordsFolder } from './write-records.ts';

/**
 * Makes the search index of a site from the records that wait in its folder, and answers how many findings it has. The records
 * are removed: nothing needs them once the index stands.
 *
 * @param folder that of the site, or one that is moved into it
 */
export async function indexSite(folder: string): Promise<number> {
	const records = join(folder, recordsFolder);
	const names = join(folder, namesFile);
	const known = JSON.parse(await readFile(names, 'utf8')) as KnownNames;
	const index = await makeIndex(readRecords(records), facets, known);
	await writeIndex(index, folder);
	await Promise.all([rm(records, { recursive: true }), rm(names)]);
	return index.manifest.findings;
}

async function* readRecords(folder: string): AsyncGenerator<SearchRecord> {
	for (const name of (await readdir(folder)).sort()) {
		const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
		for (const line of lines) if (line !== '') yield JSON.parse(line) as SearchRecord;
	}
}
