import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const names = (page: Page) => page.locator('.report-rows > li:visible > a').allInnerTexts();
const status = (page: Page) => page.locator('report-filter [role="status"]').innerText();

test('a list is narrowed in place by kind and council, and says to how many', async () => {
	const page = await site.open('reports/');
	expect(await names(page)).toHaveLength(5);
	await page.getByLabel('Kind').selectOption('Unannounced inspection');
	expect(await status(page)).toBe('3 of these 5 reports');
	await page.getByLabel('Council').fill('wir');
	expect(await names(page)).toEqual(['Wirral 2010: unannounced inspection']);
	expect(await page.locator('.report-group:visible').count()).toBe(1);
	await page.getByLabel('Council').fill('atlantis');
	expect(await status(page)).toBe('None of these 5 reports fits.');
});

test('the address keeps what a list is narrowed to, and takes no value that the list has not', async () => {
	const page = await site.open('reports/');
	await page.getByLabel('Kind').selectOption('Monitoring visit');
	expect(new URL(page.url()).search).toBe('?kind=monitoring-visit');
	await page.reload();
	expect(await names(page)).toEqual(['St Helens 2022: monitoring visit']);
	await page.goto(site.address('reports/?kind=nonsense&council=knowsley'));
	expect(await names(page)).toEqual(['Knowsley 2011: unannounced inspection']);
});

test('the keyboard narrows a list, and Enter does not leave the page', async () => {
	const page = await site.open('reports/');
	await page.getByLabel('Council').focus();
	await page.keyboard.type('st hel');
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).pathname).toBe(new URL(site.address('reports/')).pathname);
	expect(await names(page)).toHaveLength(3);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Mon');
	expect(await names(page)).toEqual(['St Helens 2022: monitoring visit']);
});

test('without JavaScript a list offers no fields, and links to shorter lists', async () => {
	const page = await site.open('reports/', { javaScriptEnabled: false });
	expect(await page.locator('report-filter fieldset').isVisible()).toBe(false);
	await page.getByRole('link', { name: '2011', exact: true }).click();
	expect(await page.locator('h1').innerText()).toBe('Reports of 2011');
	expect(await names(page)).toEqual([
		'Knowsley 2011: unannounced inspection',
		'St Helens 2011: unannounced inspection',
	]);
});

test('on paper a list stands without its fields', async () => {
	const page = await site.open('reports/');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('report-filter fieldset').isVisible()).toBe(false);
	expect(await names(page)).toHaveLength(5);
});
