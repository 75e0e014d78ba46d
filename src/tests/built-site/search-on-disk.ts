import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { builtFolder } from './built-folder.ts';
import { openPagefindOnDisk } from './pagefind-on-disk.ts';

/** What a link into the search finds. */
export interface Followed {
	/** How many findings. */
	found: number;
	/** How much of its words could not be read. */
	problems: number;
}

/** Follows links into the search of the built site, as its page does. */
export async function openSearchOnDisk(): Promise<(link: string) => Promise<Followed>> {
	const load = async (path: string): Promise<unknown> =>
		JSON.parse(await readFile(join(builtFolder, searchFolder, path), 'utf8'));
	const manifest = (await load(manifestFile)) as IndexManifest;
	const facets = new FacetValues(manifest);
	const openPagefind = () => openPagefindOnDisk(join(builtFolder, findingsFolder));
	const index = new FindingIndex(manifest, { load, openPagefind });
	return async (link) => {
		const { search } = new URL(link, 'http://localhost');
		const state = readSearchState(search, Object.keys(manifest.facets));
		const { findings } = await runSearch(index, facets, state);
		const { problems } = parseQuery(state.q, facets.ids);
		return { found: findings.length, problems: problems.length };
	};
}
