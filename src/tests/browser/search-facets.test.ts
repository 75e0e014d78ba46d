import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { faultsOf, overflowOf, queryBox, statusOf, total } from './search-page.ts';

const site = openSite();

const sizes = [
	{ name: 'a phone', viewport: { width: 360, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 900 } },
];

/** Opens the search page, waits for its results, and opens the filters where they are closed. */
async function search(query: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
	const page = await site.open(`search/?${query}`, { viewport });
	await expect.poll(() => statusOf(page)).not.toBe('');
	const filters = page.locator('[data-part="facets"]');
	if (!(await filters.evaluate((element) => (element as HTMLDetailsElement).open)))
		await page.getByText('Order and filters').click();
	return page;
}

function facet(page: Page, id: string) {
	return page.locator(`[data-facet="${id}"]`);
}

async function openFacet(page: Page, id: string): Promise<void> {
	await facet(page, id).locator('summary').first().click();
}

/** What a facet's list says: each value with its count. */
async function countsOf(page: Page, id: string): Promise<Record<string, number>> {
	const lines = await facet(page, id)
		.locator('label')
		.evaluateAll((labels) =>
			labels.map((label) => [
				label.querySelector('input')?.value ?? '',
				Number(label.querySelector('.count')?.textContent),
			]),
		);
	return Object.fromEntries(lines) as Record<string, number>;
}

describe.each(sizes)('on $name', ({ viewport }) => {
	test('a value gives as many findings as it said, and several are alternatives', async () => {
		const page = await search('q=supervision&background=yes', viewport);
		const all = await total(page);
		await openFacet(page, 'authority');
		const counts = await countsOf(page, 'authority');
		expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(all);
		await facet(page, 'authority').getByRole('checkbox', { name: 'Wirral' }).check();
		await expect.poll(() => statusOf(page)).toContain(`of ${all} match the filters`);
		expect(await total(page)).toBe(counts['wirral']);
		expect(await countsOf(page, 'authority')).toEqual(counts);
		await facet(page, 'authority').getByRole('checkbox', { name: 'Knowsley' }).check();
		const both = (counts['wirral'] ?? 0) + (counts['knowsley'] ?? 0);
		await expect.poll(() => total(page)).toBe(both);
		const years = await countsOf(page, 'year');
		expect(Object.values(years).reduce((sum, count) => sum + count)).toBe(both);
		expect(new URL(page.url()).search).toBe(
			'?q=supervision&authority=wirral&authority=knowsley&background=yes',
		);
	});

	test('filters and results are accessible, and fit', async () => {
		const page = await search('q=supervision&kind=narrative&group=report', viewport);
		await openFacet(page, 'authority');
		await openFacet(page, 'year');
		expect(await faultsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
	});

	test('order and grouping are in the address, and go back and forward', async () => {
		const page = await search('q=supervision', viewport);
		const firstDate = () => page.locator('search-page ol > li time').first().innerText();
		await page.getByLabel('Order', { exact: true }).selectOption('oldest');
		await page.waitForURL('**/search/?q=supervision&sort=oldest');
		await expect.poll(firstDate).toBe('18 August 2010');
		await page.getByLabel('Order', { exact: true }).selectOption('newest');
		await expect.poll(firstDate).toBe('14 January 2022');
		await page.getByRole('checkbox', { name: 'Group by report' }).check();
		await page.waitForURL('**/search/?q=supervision&sort=newest&group=report');
		const groups = page.locator('.search-group');
		await expect.poll(() => groups.count()).toBe(5);
		const named = await groups.allInnerTexts();
		const group = groups.nth(named.findIndex((text) => text.includes('more in this report')));
		const rest = group.getByRole('button', { name: 'more in this report' });
		const left = Number(/^\d+/u.exec(await rest.innerText())?.[0]);
		expect(await group.locator('.search-result').count()).toBe(3);
		await rest.click();
		await expect.poll(() => group.locator('.search-result').count()).toBe(3 + left);
		await page.goBack();
		await page.waitForURL('**/search/?q=supervision&sort=newest');
		await expect.poll(() => groups.count()).toBe(0);
		expect(await page.getByRole('checkbox', { name: 'Group by report' }).isChecked()).toBe(false);
		await page.goBack();
		await expect.poll(firstDate).toBe('18 August 2010');
		await page.goForward();
		await expect.poll(firstDate).toBe('14 January 2022');
	});
});

test('a link restores every choice, which can be cleared at once', async () => {
	const page = await search(
		'q=supervision&year=2010&year=2011&report=unannounced-inspection&sort=newest',
	);
	expect(await total(page)).toBeGreaterThan(0);
	await openFacet(page, 'year');
	for (const year of ['2010', '2011'])
		expect(await facet(page, 'year').getByRole('checkbox', { name: year }).isChecked()).toBe(true);
	await page.getByRole('button', { name: 'Clear all filters' }).click();
	await page.waitForURL('**/search/?q=supervision&sort=newest');
	await expect.poll(() => statusOf(page)).not.toContain('filters');
	expect(await facet(page, 'year').getByRole('checkbox', { name: '2010' }).isChecked()).toBe(false);
});

test('filters that leave nothing say so, and can be taken back one by one', async () => {
	const page = await search('q=supervision&authority=knowsley&year=2010');
	expect(await statusOf(page)).toMatch(
		/^No finding matches with these filters; without them \d+ findings\./u,
	);
	await openFacet(page, 'year');
	const box = facet(page, 'year').getByRole('checkbox', { name: '2010' });
	await box.focus();
	await page.keyboard.press('Space');
	await expect.poll(() => total(page)).toBeGreaterThan(0);
	expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an authority alone shows all that was found there', async () => {
	const page = await search('authority=wirral');
	expect(await total(page)).toBeGreaterThan(10);
	const headings = await page.locator('search-page ol > li h2').allInnerTexts();
	for (const heading of headings) expect(heading).toMatch(/^Wirral \d{4}: /u);
});

test('filters of an earlier search do not come back with another', async () => {
	const page = await site.open('search/', { viewport: { width: 1280, height: 900 } });
	const box = queryBox(page);
	await box.fill('supervision');
	await page.keyboard.press('Enter');
	await expect.poll(() => total(page)).toBeGreaterThan(0);
	await openFacet(page, 'authority');
	await facet(page, 'authority').getByRole('checkbox', { name: 'Wirral' }).check();
	await expect.poll(() => statusOf(page)).toMatch(/match(?:es)? the filters/u);
	await page.evaluate(() => {
		history.go(-2);
	});
	await expect.poll(() => page.locator('[data-part="facets"]').isVisible()).toBe(false);
	await box.fill('training');
	await page.keyboard.press('Enter');
	await expect.poll(() => total(page)).toBeGreaterThan(0);
	expect(new URL(page.url()).search).toBe('?q=training');
	expect(await statusOf(page)).not.toContain('filters');
});
