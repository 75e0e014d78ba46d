import type { AstroIntegration } from 'astro';
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { facets } from '../facets/facets.ts';
import { makeIndex } from './make-index.ts';
import type { KnownNames } from './manifest.ts';
import { writeIndex } from './write-index.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Makes the search index when the site is built.
 *
 * The records and names come from pages of the build itself, src/pages/search/records.jsonl.ts and names.json.ts: they
 * have the collections, so no report is read or parsed a second time. They are read here and then removed, for nothing needs
 * them once the index stands.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const records = new URL('search/records.jsonl', dir);
				const names = new URL('search/names.json', dir);
				const known = JSON.parse(await readFile(names, 'utf8')) as KnownNames;
				const index = await makeIndex(readRecords(records), facets, known);
				await writeIndex(index, fileURLToPath(dir));
				await Promise.all([rm(records), rm(names)]);
				logger.info(`${index.manifest.findings} findings can be searched`);
			},
		},
	};
}

async function* readRecords(file: URL): AsyncGenerator<SearchRecord> {
	for await (const line of createInterface({ input: createReadStream(file) })) {
		if (line !== '') yield JSON.parse(line) as SearchRecord;
	}
}
