import type { PagefindData, PagefindResult } from '../../pagefind/open-pagefind.ts';

/** Results that are read at most: further down an index has hardly anything that fits. */
const farthest = 30;

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
 * @param most how many are wanted at most
 * @param fits whether a record is wanted
 */
export async function readFirst(
	results: readonly PagefindResult[],
	most: number,
	fits: (record: PagefindData) => boolean,
): Promise<FirstRecords> {
	const read: PagefindData[] = [];
	let at = 0;
	while (read.length < most && at < Math.min(results.length, farthest)) {
		const step = results.slice(at, at + most);
		at += step.length;
		read.push(...(await Promise.all(step.map((result) => result.data()))).filter(fits));
	}
	const more = read.length > most || (read.length === most && at < results.length);
	return { read: read.slice(0, most), more };
}
