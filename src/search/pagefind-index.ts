import { withBase } from '../addresses/base.ts';
import type { Filters, Match, SearchIndex } from './search-index.ts';

/** What is used of the program that Pagefind writes beside an index. */
interface Pagefind {
	init(): Promise<void>;
	search(
		term: string,
		options: { filters: Filters },
	): Promise<{ results: { id: string; data(): Promise<PagefindData> }[] } | null>;
}

interface PagefindData {
	raw_url: string;
	content: string;
	locations: number[];
	filters: Record<string, string[]>;
}

/**
 * Loads the site's index. Call it when a reader searches and not before: it fetches the program, the list
 * of the index's parts and Pagefind's WebAssembly, about 130 KB.
 */
export async function openPagefind(base?: string): Promise<SearchIndex> {
	const address = withBase('/pagefind/pagefind.js', base);
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.init();
	return { search: (term, filters = {}) => search(pagefind, term, filters) };
}

async function search(pagefind: Pagefind, term: string, filters: Filters): Promise<Match[]> {
	const found = await pagefind.search(term, { filters });
	return (found?.results ?? []).map(({ id, data }) => ({
		id,
		read: async () => {
			const { raw_url: url, content, locations, filters } = await data();
			return { url, content, locations, filters };
		},
	}));
}
