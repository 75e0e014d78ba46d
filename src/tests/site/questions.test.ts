import { expect, test } from 'vitest';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { openSearchOnDisk } from '../built-site/search-on-disk.ts';

const follow = await openSearchOnDisk();
const pages = [...readTestedSite().pages.values()];

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
