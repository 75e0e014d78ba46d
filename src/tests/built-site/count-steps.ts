import type { BuiltSite } from './read-built-site.ts';

/**
 * How many links lead from the first page to each page that can be reached, by its path; 0 for the first page itself. A link into
 * a page leads to the page.
 *
 * @param base the path that the site was built for
 */
export function countSteps(site: BuiltSite, base: string): Map<string, number> {
	const origin = 'http://localhost';
	const home = site.pages.get('/')?.canonical;
	const host = home ? new URL(home).origin : origin;
	const steps = new Map([['/', 0]]);
	// A map is walked in the order in which its entries came, those that come meanwhile too.
	for (const [path, count] of steps)
		for (const link of site.pages.get(path)?.links ?? []) {
			const url = new URL(link, `${host}${base}${path.slice(1)}`);
			const found = decodeURIComponent(url.pathname.slice(base.length - 1));
			if (url.origin === host && site.pages.has(found) && !steps.has(found))
				steps.set(found, count + 1);
		}
	return steps;
}
