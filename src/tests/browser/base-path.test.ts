import { beforeAll, expect, test } from 'vitest';
import { deployedBase as base, newDist, newSite } from '../builds/deployed-sites.ts';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { openSite } from './open-site.ts';
import { ask, openDialog } from './quick-search.ts';

beforeAll(newSite.make, 300_000);

const site = openSite(newDist, base);

test('every link of a site built for a sub-path stays under it and leads somewhere', () => {
	const built = readBuiltSite(newDist);
	expect(built.pages.size).toBeGreaterThan(10);
	expect(findBrokenLinks(built, base)).toEqual([]);
});

test('the quick search of a site built for a sub-path leads to pages and findings under it', async () => {
	const page = await site.open('');
	const dialog = await openDialog(page, '/');
	expect(await ask(page, 'care order')).toMatch(/^2 reports or pages\. 3 findings match/u);
	const links = await dialog
		.locator('a')
		.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
	expect(links.length).toBeGreaterThan(4);
	expect(links.filter((path) => !path.startsWith(base))).toEqual([]);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${base}glossary/care-order/`);
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Care order');
});

test('a site built for a sub-path can be searched, and its results lead to findings', async () => {
	const page = await site.open('search/?q=supervision');
	const result = page.locator('search-page ol > li').getByRole('link').first();
	await result.click();
	await page.waitForURL((url) => url.pathname.startsWith(`${base}reports/`));
	expect(await page.locator('article:target').innerText()).toMatch(/supervision/iu);
});
