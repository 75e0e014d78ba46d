import { withBase } from '../../addresses/base.ts';
import { openPagefind } from '../../search/pagefind-index.ts';
import type { ReportTable } from '../../search/report-table.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** What a search needs from the server. */
export interface Search {
	index: SearchIndex;
	table: ReportTable;
}

let opened: Promise<Search> | undefined;

/**
 * Loads the index and the table of reports at the first call. What failed once fails until the page is
 * loaded again: browsers and Pagefind both remember a file that they could not get.
 */
export function openSearch(): Promise<Search> {
	opened ??= load();
	return opened;
}

async function load(): Promise<Search> {
	const [index, table] = await Promise.all([openPagefind(), loadTable()]);
	return { index, table };
}

async function loadTable(): Promise<ReportTable> {
	const response = await fetch(withBase('/search/reports.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as ReportTable;
}
