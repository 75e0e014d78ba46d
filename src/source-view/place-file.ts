import { constants } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a file into another place as cheaply as the disk allows: as a copy that shares its blocks until one of
 * the two is changed, else as a second name of the same file, else as a full copy. Nine hundred reports are
 * 300 MB that a build need not write.
 *
 * @param to where nothing stands yet
 */
export async function placeFile(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	const ways = [
		() => copyFile(from, to, constants.COPYFILE_FICLONE_FORCE),
		() => link(from, to),
		() => copyFile(from, to),
	];
	let failed: unknown;
	for (const place of ways) {
		try {
			return await place();
		} catch (error) {
			failed = error;
		}
	}
	throw new Error(`could not copy ${from} to ${to}`, { cause: failed });
}
