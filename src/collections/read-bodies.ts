import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { recordBody, type BodyRecord } from '../library/body-record.ts';
import { keptBodies } from '../library/kept-bodies.ts';
import { reportFile } from '../library/library-files.ts';
import { siteCache } from '../library/site-cache.ts';
import { siteLibrary } from '../library/site-library.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { holdAcrossReloads } from './across-reloads.ts';
import { readThemeFinder } from './read-themes.ts';

/** Bodies by their reports, each with the key that it was kept under: while somebody edits, a report gets another. */
const known = holdAcrossReloads(
	'bodies',
	() => new Map<string, { key: string; body: BodyRecord }>(),
);

/** The text of every report, by its id. */
export async function readBodies(): Promise<Map<string, BodyRecord>> {
	const bodies = new Map<string, BodyRecord>();
	for (const { id, data } of await getCollection('bodies')) {
		const { key } = data;
		const before = known.get(id);
		const body = before?.key === key ? before.body : await readBody(id, key);
		known.set(id, { key, body });
		bodies.set(id, body);
	}
	return bodies;
}

/** The loader has kept it. It is read from its report where somebody has emptied the cache since, or nothing can be kept. */
async function readBody(id: string, key: string): Promise<BodyRecord> {
	const kept = keptBodies(siteCache()).read(id, key);
	if (kept !== null) return kept;
	const mdx = await readFile(reportFile(siteLibrary(), id), 'utf8');
	return recordBody(id, splitFrontmatter(mdx).body, await readThemeFinder());
}
