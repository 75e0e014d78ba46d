import type { APIRoute } from 'astro';
import { readGlossary } from '../../collections/read-glossary.ts';
import { readLibrary } from '../../collections/read-library.ts';
import { readThemes } from '../../collections/read-themes.ts';
import { compileTerms } from '../../glossary/compile-terms.ts';
import { toSearchRecord } from '../../search/index/search-record.ts';

/** Every finding for the search index, one JSON object a line; `searchIndex()` reads it and removes it. */
export const GET: APIRoute = async () => {
	const themeNames = new Map((await readThemes()).map(({ slug, name }) => [slug, name]));
	const findTerms = compileTerms(await readGlossary());
	const records = (await readLibrary()).flatMap((report) =>
		report.body.findings.map((finding) =>
			toSearchRecord(finding, { ...report, themeNames }, findTerms),
		),
	);
	return new Response(records.map((record) => JSON.stringify(record)).join('\n'));
};
