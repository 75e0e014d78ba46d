import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { barOf, paintedIn, secondMatch, textOf, walkedReport } from './search-walk.ts';

const site = openSite();

test('without the index the bar says so, and the report is as it was', async () => {
	const page = await site.open('about/nothing/');
	await page.route('**/search/**', (route) =>
		route.request().resourceType() === 'document' ? route.continue() : route.abort(),
	);
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(site.address(secondMatch));
	expect(await textOf(page)).toBe(
		'The other matches of the search could not be loaded. The report itself is complete.',
	);
	expect(await page.locator('[data-announce]').innerText()).toContain('could not be loaded');
	await expect.poll(() => paintedIn(page, 'p24')).toEqual(['supervision', 'supervision']);
	expect(await barOf(page).getByRole('link').allInnerTexts()).toEqual(['Back to the results']);
	await barOf(page).getByRole('link', { name: 'Back to the results' }).click();
	await page.waitForURL('**/search/?q=supervision&sort=newest&background=yes');
});

test('a search that finds nothing in the report any more says so', async () => {
	const page = await site.open(`${walkedReport}?q=supervision&authority=wirral&background=yes#p24`);
	expect(await textOf(page)).toMatch(
		/^The search finds nothing in this report any more\. \d+ findings? of 20 match/u,
	);
	await barOf(page).getByRole('link', { name: 'Back to the results' }).click();
	await page.waitForURL('**/search/?q=supervision&authority=wirral&background=yes');
});

test.each(['', '?highlight=supervision', '?utm_source=x'])(
	'a report at %j has no bar and loads nothing of the search',
	async (query) => {
		const page = await site.open('about/nothing/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(site.address(walkedReport + query), { waitUntil: 'networkidle' });
		await page.mouse.move(5, 5);
		await page.mouse.wheel(0, 500);
		await page.waitForTimeout(500);
		expect(asked.length).toBeGreaterThan(2);
		expect(asked.filter((url) => /search-walk|\/search\/|\/pagefind\//u.test(url))).toEqual([]);
		expect(asked.some((url) => url.includes('mark-words-element'))).toBe(
			query.includes('highlight'),
		);
		expect(await page.locator('.search-walk').count()).toBe(0);
	},
);

test('without JavaScript the search in the address does nothing', async () => {
	const page = await site.open(secondMatch, { javaScriptEnabled: false });
	expect(await page.locator('.search-walk').count()).toBe(0);
	expect(await page.locator(':target').getAttribute('id')).toBe('p24');
});

test('on paper there is no bar, and on a low screen it stands in the text', async () => {
	const page = await site.open(secondMatch, { viewport: { width: 640, height: 300 } });
	await textOf(page);
	const bar = page.locator('.search-walk');
	expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe('static');
	await page.emulateMedia({ media: 'print' });
	expect(await bar.isVisible()).toBe(false);
});
