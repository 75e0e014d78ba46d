import { unzipSync } from 'fflate';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dataFiles } from '../files/dataset-files.ts';

/** The database of a built site, opened to be read. */
export interface OpenDatabase {
	database: DatabaseSync;
	/** Closes it, and takes away the copy that was unpacked. */
	close: () => Promise<void>;
}

/**
 * Opens the database that a build has packed into a site. It is unpacked into a folder of the system's, so that the site is
 * not touched.
 *
 * @param site absolute path of the built site
 */
export async function openDatabase(site: string): Promise<OpenDatabase> {
	const packed = await readFile(join(site, 'data', dataFiles.sqliteZip));
	const bytes = unzipSync(packed)[dataFiles.sqlite];
	if (bytes === undefined) throw new Error(`${dataFiles.sqliteZip} has no database`);
	const folder = await mkdtemp(join(tmpdir(), 'inspection-reader-'));
	const file = join(folder, dataFiles.sqlite);
	await writeFile(file, bytes);
	const database = new DatabaseSync(file, { readOnly: true });
	return {
		database,
		close: async () => {
			database.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
