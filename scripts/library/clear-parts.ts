import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { guardOf } from '../../src/files/delete-if-still.ts';
import { libraryFolder } from '../../src/library/library-files.ts';
import { lockFile } from './lock-library.ts';
import { isRunning } from './process-state.ts';

/**
 * Deletes what runs that were killed have left half written. For the run that has locked the library, before it writes
 * anything: then a file of its own number is that of an earlier process. Files of processes that are running stay.
 */
export async function clearParts(library: string): Promise<void> {
	await rm(guardOf(lockFile(library)), { force: true });
	const entries = await Promise.all([
		listEntries(library, false),
		listEntries(libraryFolder(library, 'reports'), true),
		listEntries(libraryFolder(library, 'sources'), true),
	]);
	for (const entry of entries.flat()) {
		// As `writeAtomically` names them.
		const pid = Number(/^\..+\.([1-9]\d*)\.part$/u.exec(entry.name)?.[1] ?? NaN);
		if (!entry.isFile() || Number.isNaN(pid)) continue;
		if (pid !== process.pid && isRunning(pid, null)) continue;
		await rm(join(entry.parentPath, entry.name), { force: true });
	}
}

async function listEntries(folder: string, recursive: boolean) {
	return readdir(folder, { recursive, withFileTypes: true }).catch(() => []);
}
