import type { PagefindData, PagefindResult } from '../../pagefind/open-pagefind.ts';

/** Results that are read at most: further down an index has hardly anything that fits. */
const maxRead = 30;

/** Records that were read. */
export interface FirstRecords {
	/** The first that fit. */
	read: PagefindData[];
	/** Whether there may be more. */
	more: boolean;
}

/**
 * Reads results, best first and a few at a time, until enough of them fit.
 *
 * @param limit how many are wanted at most
 * @param fits whether a record is wanted
 */
export async function readFirst(
	results: readonly PagefindResult[],
	limit: number,
	fits: (record: PagefindData) => boolean,
): Promise<FirstRecords> {
	const read: PagefindData[] = [];
	let at = 0;
	while (read.length < limit && at < Math.min(results.length, maxRead)) {
		const step = results.slice(at, at + limit);
		at += step.length;
		read.push(...(await Promise.all(step.map((result) => result.data()))).filter(fits));
	}
	const more = read.length > limit || (read.length === limit && at < results.length);
	return { read: read.slice(0, limit), more };
}
