import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { ask, faultsOf, hasFocus, openDialog, screens } from './quick-search.ts';
import { queryBox } from './search-page.ts';

const site = openSite();

/** Searches that the search page lists. */
function listed(page: Page): Promise<string[]> {
	return page.locator('recent-searches').getByRole('link').allInnerTexts();
}

describe.each(screens)('on $name', ({ viewport }) => {
	test('searches are kept, newest first, and lead back to themselves', async () => {
		const page = await site.open('search/', { viewport });
		const section = page.locator('recent-searches');
		expect(await section.isVisible()).toBe(false);
		const box = queryBox(page);
		for (const q of ['line managers', '"self-harm"', 'line managers']) {
			await box.fill(q);
			await box.press('Enter');
			await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q);
		}
		expect(await section.isVisible()).toBe(false);
		await openDialog(page, 'Control+k');
		await ask(page, 'supervision');
		await page.keyboard.press('Enter');
		await page.waitForURL(site.address('search/?q=supervision'));
		await page.goto(site.address('search/'));
		expect(await listed(page)).toEqual(['supervision', 'line managers', '"self-harm"']);
		expect(await faultsOf(page)).toEqual([]);
		await section.getByRole('link', { name: 'self-harm' }).click();
		await page.waitForURL(site.address('search/?q=%22self-harm%22'));
	});

	test('the dialog shows them while its box is empty, and its keys reach them', async () => {
		const page = await site.open('search/?q=line+managers', { viewport });
		await page.goto(site.address('guide/'));
		const dialog = await openDialog(page, '/');
		expect(await dialog.getByRole('option').allInnerTexts()).toEqual(['line managers']);
		await ask(page, 'care order');
		expect(await dialog.getByText('Recent searches').first().isVisible()).toBe(false);
		await dialog.getByRole('combobox').fill('');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(site.address('search/?q=line+managers'));
	});

	test('they are cleared from the page and from the dialog, and stay so', async () => {
		const page = await site.open('search/?q=supervision', { viewport });
		await page.goto(site.address('search/'));
		await page.getByRole('button', { name: 'Clear recent searches' }).click();
		expect(await hasFocus(queryBox(page))).toBe(true);
		expect(await page.locator('recent-searches').isVisible()).toBe(false);
		// Going back to a search is no new one.
		await page.goBack();
		await page.waitForURL('**/search/?q=supervision');
		await page.reload();
		await page.goto(site.address('search/'));
		expect(await listed(page)).toEqual([]);

		await page.goto(site.address('search/?q=supervision'));
		const dialog = await openDialog(page, '/');
		await dialog.getByRole('button', { name: 'Clear recent searches' }).press('Enter');
		expect(await dialog.getByRole('option').count()).toBe(0);
		expect(await dialog.getByRole('status').innerText()).toBe('Recent searches cleared.');
		expect(await hasFocus(dialog.getByRole('combobox'))).toBe(true);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});
});

test('a page that was shown before shows them when one comes back to it', async () => {
	const page = await site.open('search/');
	await queryBox(page).fill('supervision');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=supervision');
	await page.goBack();
	await page.waitForURL(site.address('search/'));
	await expect.poll(() => listed(page)).toEqual(['supervision']);
});

test.each(['{', '{"a":1}', '[1,null,["x"]]', '"x"'])(
	'%s in their place breaks nothing',
	async (rubbish) => {
		const page = await site.open('');
		await page.evaluate((value) => {
			localStorage.setItem('recent-searches', value);
		}, rubbish);
		const dialog = await openDialog(page, '/');
		expect(await dialog.getByRole('option').count()).toBe(0);
		await page.goto(site.address('search/?q=supervision'));
		await page.goto(site.address('search/'));
		expect(await listed(page)).toEqual(['supervision']);
	},
);

test('a browser that keeps nothing searches all the same', async () => {
	const page = await site.open('about/nothing/');
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(site.address('search/'));
	await queryBox(page).fill('supervision');
	await page.keyboard.press('Enter');
	await page.getByText('findings match').waitFor();
	await page.keyboard.press('Tab');
	await openDialog(page, '/');
	expect(await ask(page, 'care order')).toContain('3 findings match');
	expect(faults).toEqual([]);
});
