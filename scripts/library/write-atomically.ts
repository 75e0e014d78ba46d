import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, success, type Outcome } from '../../src/model/problem.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A full disk
 * or an interrupted run leaves the old file as it was.
 */
export async function writeAtomically(
	path: string,
	bytes: string | Uint8Array,
): Promise<Outcome<void>> {
	// Hidden, so that one that a killed process left behind is never taken for a document.
	const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(temporary, bytes, { flush: true });
		await rename(temporary, path);
		return success(undefined);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		const { message } = error as Error;
		return failure({
			rule: 'write-failed',
			path,
			message: `the file could not be written: ${message}`,
		});
	}
}
