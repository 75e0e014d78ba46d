import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What Pagefind writes before the data of every file that it packs. */
const signature = 'pagefind_dcd';

/**
 * Reads from the files of an index the id under which a search names each record. Pagefind makes ids while it
 * writes, and tells them nowhere else.
 *
 * @param folder where `writePagefind` wrote the index
 * @returns by the record's address
 * @throws if a file is none of those that this version of Pagefind writes
 */
export async function readRecordIds(folder: string): Promise<Map<string, string>> {
	const fragments = join(folder, 'fragment');
	const names = await readdir(fragments).catch((): string[] => []);
	const ids = new Map<string, string>();
	for (const name of names) {
		const data = gunzipSync(await readFile(join(fragments, name))).toString();
		if (!data.startsWith(signature)) throw new Error(`${join(fragments, name)} is no record`);
		const { url } = JSON.parse(data.slice(signature.length)) as { url: string };
		ids.set(url, parse(name).name);
	}
	return ids;
}
