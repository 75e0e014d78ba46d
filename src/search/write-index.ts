import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './search-record.ts';

/** Records that wait to be taken at a time: enough to keep Pagefind busy, few enough to hold in memory. */
const batch = 4096;

/** Interfaces that Pagefind writes beside every index, and that this site does not use: 370 KB. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Writes a search index of the records into a folder.
 *
 * @returns how many records it holds
 */
export async function writeSearchIndex(
	records: AsyncIterable<SearchRecord>,
	outputPath: string,
): Promise<number> {
	const { index, errors } = await createIndex({ forceLanguage: 'en' });
	if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		let count = 0;
		let waiting: Promise<void>[] = [];
		for await (const record of records) {
			count += 1;
			waiting.push(
				index.addCustomRecord({ ...record }).then((added) => {
					refuseErrors(added.errors, record.url);
				}),
			);
			if (waiting.length < batch) continue;
			await Promise.all(waiting);
			waiting = [];
		}
		await Promise.all(waiting);
		refuseErrors((await index.writeFiles({ outputPath })).errors, outputPath);
		const written = await readdir(outputPath);
		const superfluous = written.filter((name) => unused.test(name));
		await Promise.all(superfluous.map((name) => rm(join(outputPath, name))));
		return count;
	} finally {
		await close();
	}
}

function refuseErrors(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}
