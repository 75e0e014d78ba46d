import type { APIRoute } from 'astro';
import { readLibrary } from '../../collections/read-library.ts';
import { readThemes } from '../../collections/read-themes.ts';
import { toSearchRecord } from '../../search/index/search-record.ts';

/** Every finding for the search index, one JSON object a line; `searchIndex()` reads it and removes it. */
export const GET: APIRoute = async () => {
	const themeNames = new Map((await readThemes()).map(({ slug, name }) => [slug, name]));
	const records = (await readLibrary()).flatMap((report) =>
		report.body.findings.map((finding) => toSearchRecord(finding, { ...report, themeNames })),
	);
	return new Response(records.map((record) => JSON.stringify(record)).join('\n'));
};
