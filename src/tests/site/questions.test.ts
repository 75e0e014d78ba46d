import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FacetValues } from '../../search/index/facet-values.ts';
import { FindingIndex } from '../../search/index/finding-index.ts';
import {
	findingsFolder,
	manifestFile,
	searchFolder,
	type IndexManifest,
} from '../../search/index/manifest.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { runSearch } from '../../search/run/run-search.ts';
import { readSearchState } from '../../search/search-state.ts';
import { builtFolder } from '../built-site/built-folder.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { openPagefindOnDisk } from '../built-site/pagefind-on-disk.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';

const load = async (path: string): Promise<unknown> =>
	JSON.parse(await readFile(join(builtFolder, searchFolder, path), 'utf8'));
const manifest = (await load(manifestFile)) as IndexManifest;
const facets = new FacetValues(manifest);
const index = new FindingIndex(manifest, {
	load,
	openPagefind: () => openPagefindOnDisk(join(builtFolder, findingsFolder)),
});
const pages = [...readBuiltSite(builtFolder).pages.values()];

/** How many findings a link into the search finds, and whether all of it could be read. */
async function follow(link: string): Promise<{ found: number; problems: number }> {
	const { search } = new URL(link, 'http://localhost');
	const state = readSearchState(search, Object.keys(manifest.facets));
	const { findings } = await runSearch(index, facets, state);
	const { problems } = parseQuery(state.q, facets.ids);
	return { found: findings.length, problems: problems.length };
}

const searches = (links: readonly string[]) =>
	links.map((link) => link.replaceAll('&amp;', '&')).filter((link) => /\?q=/u.test(link));

test('the questions of the first page find something', async () => {
	const home = pages.find(({ path }) => kindOf(path) === 'home');
	const links = searches(home?.links ?? []);
	expect(links).toHaveLength(3);
	for (const link of links) {
		const { found, problems } = await follow(link);
		expect(found, link).toBeGreaterThan(0);
		expect(problems, link).toBe(0);
	}
});

test('the search for a term can be read, and finds at least what its page counts, or nearly so', async () => {
	const terms = pages.filter(({ path }) => kindOf(path) === 'term');
	const faults: string[] = [];
	for (const { path, html, links } of terms) {
		const [link] = searches(links);
		if (link === undefined) continue;
		const [, counted = '0'] = /<strong>([\d,]+) findings?/u.exec(html) ?? [];
		const { found, problems } = await follow(link);
		// A query has no room for all plurals of a term that has many names.
		if (problems > 0 || found < 0.85 * Number(counted.replaceAll(',', '')))
			faults.push(`${path}: ${counted} counted, ${found} found, ${problems} problems`);
	}
	expect(faults).toEqual([]);
});
