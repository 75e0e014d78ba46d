import type { Browser } from 'playwright-core';
import { searchOnPage, searchStarlight } from '../search/search-in-page.ts';

/** A site whose search is used: this one, or Starlight. */
export type SearchedSite = 'ours' | 'starlight';

/** What is searched for: a word that all reports have, and which is what many would ask. */
const query = 'supervision';

/**
 * The paths that a browser asks a site for when a reader searches for the first time, the page from which it is done left out: scripts,
 * program, index and the texts of the first results.
 *
 * @param url of the site
 */
export async function findFirstSearch(
	browser: Browser,
	url: string,
	site: SearchedSite,
): Promise<string[]> {
	const context = await browser.newContext();
	const paths = new Set<string>();
	try {
		const page = await context.newPage();
		await page.goto(new URL(site === 'ours' ? 'search/' : '', url).href);
		await page.waitForLoadState('networkidle');
		context.on('request', (request) => paths.add(new URL(request.url()).pathname));
		if (site === 'ours') await page.evaluate(searchOnPage, query);
		else await page.evaluate(searchStarlight, { q: query, results: 5 });
		await page.waitForLoadState('networkidle');
		return [...paths];
	} finally {
		await context.close();
	}
}
