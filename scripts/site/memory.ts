import { stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { recordsFolder } from '../../src/search/index/write-records.ts';

/** What the making of the index takes for each byte of its records, Pagefind included: 2.9 GB for the 104 MB of 66,000 findings. */
const perByteOfRecords = 28;

/** What the process of the pages takes on its way, after the data are written, in bytes. */
export const memoryOfPages = 2e9;

/**
 * About how much memory the making of an index will take, in bytes.
 *
 * @param folder where its records wait
 */
export async function memoryOfIndex(folder: string): Promise<number> {
	const files = await listFiles(join(folder, recordsFolder));
	const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
	return perByteOfRecords * sizes.reduce((sum, size) => sum + size, 0);
}

/** The share of a machine's memory that one process of a build may fill with what it knows. */
const share = 0.75;

/**
 * Lets a process of a build fill most of the memory that there is. By itself Node stops at some 4 GB, which is less than several
 * thousand reports would take as they are reckoned. Who has set a limit keeps it.
 */
export function heapFlags({ NODE_OPTIONS: own = '' }: NodeJS.ProcessEnv = process.env): string[] {
	if (own.includes('--max-old-space-size')) return [];
	const memory = Math.min(process.constrainedMemory() || Infinity, totalmem());
	return [`--max-old-space-size=${Math.floor((share * memory) / 2 ** 20)}`];
}
