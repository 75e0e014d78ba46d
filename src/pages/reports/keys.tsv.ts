import type { APIRoute } from 'astro';
import { readKeyedReports } from '../../collections/read-report-keys.ts';

/** What the pages of each report are made from, a line a report; `keptReports()` reads it and removes it. */
export const GET: APIRoute = async () => {
	const keyed = await readKeyedReports();
	const lines = [...keyed.values()].map(({ id, key, kept }) => `${id}\t${key}\t${String(kept)}`);
	return new Response(lines.join('\n'));
};
