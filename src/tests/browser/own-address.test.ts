import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const finding = 'reports/st-helens/2012-08-10/p65/';

// The site that the tests look at is built without an address unless READER_SITE gives one.
describe.skipIf(process.env['READER_SITE'])('a site that nobody has given an address', () => {
	test('names none, on no page and in no file', () => {
		const { pages, files } = readTestedSite();
		const named = [...pages.values()].filter(({ html }) =>
			/localhost|rel="canonical"|og:url|citation_public_url|cite-as/u.test(html),
		);
		expect(named.map(({ path }) => path)).toEqual([]);
		expect([...files].filter((file) => file.startsWith('/sitemap'))).toEqual([]);
		for (const file of ['robots.txt', 'llms.txt'])
			expect(readFileSync(join(builtFolder, file), 'utf8')).not.toMatch(/localhost|Sitemap/u);
	});

	test('cites a finding by the address at which it is read', async () => {
		const page = await site.open(finding);
		const cited = await page.locator('.citations [data-text]').allInnerTexts();
		expect(cited).toHaveLength(6);
		expect(cited[0]).toBe(site.address(finding));
		// HTML says it twice: for programs and as a link.
		for (const text of cited)
			expect(text.split(site.address(finding))).toHaveLength(text.startsWith('<figure>') ? 3 : 2);
	});

	test('cites it by its path where no script runs', async () => {
		const page = await site.open(finding, { javaScriptEnabled: false });
		expect(await page.locator('.citations [data-text]').first().innerText()).toBe(
			builtBase + finding,
		);
	});
});
