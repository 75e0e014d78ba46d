import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { openSearch, statusOf } from './search-page.ts';
import { textOf, barOf } from './search-walk.ts';

const site = openSite();

test('the way back leads to the very result, with as many results as there were', async () => {
	const page = await openSearch(site, 'q=children');
	const results = page.locator('.search-result');
	await page.getByRole('button', { name: 'More results' }).click();
	await expect.poll(() => results.count()).toBe(20);
	const link = results.nth(14).locator('h2 a');
	const href = await link.getAttribute('href');
	await link.click();
	await page.waitForURL('**/reports/**');
	await textOf(page);
	await barOf(page).getByRole('link', { name: 'Back to the results' }).click();
	await page.waitForURL('**/search/?q=children');
	await expect.poll(() => results.count()).toBe(20);
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
	await expect.poll(focused).toBe(href);
	expect(await link.isVisible()).toBe(true);
});

test('a search that is opened by its address begins with its first results', async () => {
	const page = await openSearch(site, 'q=children');
	await page.getByRole('button', { name: 'More results' }).click();
	await expect.poll(() => page.locator('.search-result').count()).toBe(20);
	await page.locator('.search-result h2 a').nth(14).click();
	await page.waitForURL('**/reports/**');
	await page.goto(site.address('search/?q=children'));
	await expect.poll(() => statusOf(page)).not.toBe('');
	expect(await page.locator('.search-result').count()).toBe(10);
});

test('a printed search says what was searched for, when and where, without its controls', async () => {
	const page = await openSearch(site, 'q=supervision+2012', {
		viewport: { width: 1280, height: 900 },
	});
	await page.emulateMedia({ media: 'print' });
	const printed = page.locator('.printed-search');
	const text = await printed.innerText();
	expect(text).toContain('supervision 2012');
	expect(text).toContain('Year: 2012');
	expect(text).toMatch(/Printed\s+\d+ \w+ \d{4}/u);
	expect(text).toContain(site.address('search/?q=supervision+2012'));
	for (const gone of [
		'.search-form',
		'.save-results',
		'.search-result button',
		'[data-part="more"]',
	])
		expect.soft(await page.locator(gone).first().isVisible(), gone).toBe(false);
	for (const kept of ['[role="status"]', '.search-result .excerpt', '.search-result h2'])
		expect.soft(await page.locator(kept).first().isVisible(), kept).toBe(true);
});
