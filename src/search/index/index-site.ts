import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { facets } from '../facets/facets.ts';
import { makeIndex } from './make-index.ts';
import type { KnownNames } from './manifest.ts';
import type { SearchRecord } from './search-record.ts';
import { writeIndex } from './write-index.ts';

/**
 * Makes the search index of a built site, and answers how many findings it has.
 *
 * The records and names come from pages of the build itself, src/pages/search/records.jsonl.ts and names.json.ts: they
 * have the collections, so no report is read or parsed a second time. They are read here and then removed, for nothing needs
 * them once the index stands.
 *
 * @param folder that of the site
 */
export async function indexSite(folder: string): Promise<number> {
	const records = join(folder, 'search', 'records.jsonl');
	const names = join(folder, 'search', 'names.json');
	const known = JSON.parse(await readFile(names, 'utf8')) as KnownNames;
	const index = await makeIndex(readRecords(records), facets, known);
	await writeIndex(index, folder);
	await Promise.all([rm(records), rm(names)]);
	return index.manifest.findings;
}

async function* readRecords(file: string): AsyncGenerator<SearchRecord> {
	for await (const line of createInterface({ input: createReadStream(file) })) {
		if (line !== '') yield JSON.parse(line) as SearchRecord;
	}
}
