import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Output } from '../../cli/entry.ts';
import { measureQueries, type MeasuredSearch, type Samples } from './measure-queries.ts';
import { timedQueries } from './queries.ts';
import { describeSamples } from './report-search.ts';
import { searchOnPage, searchStarlight } from './search-in-page.ts';
import { serveZipped } from './serve-zipped.ts';

/** A site's search, with the name that reports use for it. */
interface NamedSearch {
	name: string;
	search: MeasuredSearch;
}

/** Measures the search of the site and of a Starlight site by turns, and prints a table of each. */
export async function measureSites(
	browser: Browser,
	{ ours, theirs, rounds }: { ours: string; theirs: string | null; rounds: number },
	out: Output,
): Promise<void> {
	const sites = [
		await prepareOurs(ours),
		...(theirs === null
			? []
			: [await prepareStarlight(theirs, 5), await prepareStarlight(theirs, 10)]),
	];
	try {
		const samples = sites.map((): Samples[] => []);
		for (let round = 1; round <= rounds; round += 1) {
			const before = loadavg()[0] ?? 0;
			for (const [at, { search }] of sites.entries())
				samples[at]?.push(await measureQueries(browser, search, round));
			out.write(
				`round ${round} of ${rounds}; load of the machine ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after\n`,
			);
		}
		const shared = new Set(timedQueries.flatMap(({ q, starlight }) => (starlight ? [q] : [])));
		for (const [at, { name }] of sites.entries())
			out.write(describeSamples(name, samples[at] ?? [], shared));
	} finally {
		await Promise.all(sites.map(({ search }) => search.server.close()));
	}
}

async function prepareOurs(folder: string): Promise<NamedSearch> {
	const search: MeasuredSearch = {
		server: await serveZipped(folder),
		path: 'search/',
		queries: timedQueries.map(({ q }) => q),
		search: async (page, q) => {
			const { shown, results, failed } = await page.evaluate(searchOnPage, q);
			if (failed) throw new Error(`the page could not search for ${q}`);
			return { milliseconds: shown, results };
		},
	};
	return { name: 'The site: until ten results are shown', search };
}

async function prepareStarlight(folder: string, results: number): Promise<NamedSearch> {
	const search: MeasuredSearch = {
		server: await serveZipped(folder),
		path: '',
		queries: timedQueries.flatMap(({ starlight }) => starlight ?? []),
		search: async (page, q) => {
			const { ready, found } = await page.evaluate(searchStarlight, { q, results });
			return { milliseconds: ready, results: found };
		},
	};
	return { name: `Starlight: until the data of ${results} pages has come`, search };
}
