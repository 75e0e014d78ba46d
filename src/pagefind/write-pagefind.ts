import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { findMissingParts } from './find-missing-parts.ts';

/** One record of an index: what Pagefind finds as one, and can say the places of words in. */
export interface PagefindRecord {
	/** What the reader of the index knows the record by; an address where results link to it. */
	url: string;
	/** The words that are searched. */
	content: string;
	/** Short texts that are shown with a result, by name. Pagefind searches them too. */
	meta?: Record<string, string>;
}

/** Records that wait to be taken at a time, and their characters: enough to keep Pagefind busy, few enough to hold in memory. */
const batch = { records: 4096, characters: 4_000_000 };

/** Interfaces that Pagefind writes beside every index, and that this site does not use: 370 KB. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Writes a Pagefind index into a folder, from which `openPagefind` opens it.
 *
 * @param language `en`: words match in all their forms; `unknown`: as they are written
 * @returns how many records it holds
 */
export async function writePagefind(
	records: AsyncIterable<PagefindRecord> | Iterable<PagefindRecord>,
	language: 'en' | 'unknown',
	outputPath: string,
): Promise<number> {
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		let count = 0;
		let waiting: Promise<void>[] = [];
		let characters = 0;
		for await (const record of records) {
			count += 1;
			waiting.push(
				index.addCustomRecord({ ...record, language }).then((added) => {
					refuseErrors(added.errors, record.url);
				}),
			);
			characters += record.content.length;
			if (waiting.length < batch.records && characters < batch.characters) continue;
			await Promise.all(waiting);
			waiting = [];
			characters = 0;
		}
		await Promise.all(waiting);
		refuseErrors((await index.writeFiles({ outputPath })).errors, outputPath);
		// An index of nothing has no list.
		const missing = count > 0 ? await findMissingParts(outputPath, language) : [];
		if (missing.length > 0)
			throw new Error(`Pagefind did not write ${missing.join(', ')} to ${outputPath}`);
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
