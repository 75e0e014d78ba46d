import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The parts of an index that its list names and that are not there: a search for a word in one of them would find nothing, and blame
 * the connection.
 *
 * @param folder where Pagefind wrote the index
 * @param language that it was made for: the names of parts begin with it
 */
export async function findMissingParts(folder: string, language: string): Promise<string[]> {
	const lists = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
	const parts = await Promise.all(
		['index', 'fragment'].map((name) => readNames(join(folder, name))),
	);
	const there = new Set(parts.flat());
	const named = new RegExp(`${language}_[0-9a-f]{7,}`, 'gu');
	const missing: string[] = [];
	for (const list of lists) {
		const text = gunzipSync(await readFile(join(folder, list))).toString('latin1');
		for (const [name] of text.matchAll(named)) if (!there.has(name)) missing.push(name);
	}
	return lists.length === 0 ? ['pf_meta'] : missing;
}

async function readNames(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch((): string[] => []);
	return names.map((name) => parse(name).name);
}
