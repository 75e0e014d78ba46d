import type { AstroIntegration } from 'astro';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { facets } from '../facets/facets.ts';
import { makeIndex } from './make-index.ts';
import { writeIndex } from './write-index.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Makes the search index when the site is built.
 *
 * The records come from a page of the build itself, src/pages/search/records.jsonl.ts: it has the
 * collections, so no report is read or parsed a second time. It is read here and then removed, for
 * nothing needs it once the index stands.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const records = new URL('search/records.jsonl', dir);
				const index = await makeIndex(readRecords(records), facets);
				await writeIndex(index, fileURLToPath(dir));
				await rm(records);
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
