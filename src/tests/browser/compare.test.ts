import { expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const two = 'compare/?a=st-helens/2012-08-10&b=wirral';

test('the address sets two reports side by side, with what cannot be compared', async () => {
	const page = await site.open(two);
	const comparison = page.locator('.comparison');
	await comparison.getByRole('heading', { name: 'Help and protection' }).waitFor();
	expect(await comparison.innerText()).toContain(
		'Wirral 2010: unannounced inspection gave no grades.',
	);
	expect(await comparison.locator('.grade').count()).toBeGreaterThan(5);
	const { faults } = await findFaults(page);
	expect(faults).toEqual([]);
});

test('a finding of a comparison leads to its place in the report', async () => {
	const page = await site.open(two);
	const link = page.locator('.comparison li a').first();
	await link.waitFor();
	const id = ((await link.getAttribute('href')) ?? '').split('#')[1] ?? '';
	await link.click();
	await expect.poll(() => page.locator(`article:target`).getAttribute('id')).toBe(id);
});

test('two councils are chosen with the keyboard, and the address keeps them', async () => {
	const page = await site.open('compare/');
	await page.getByLabel('First report or council').focus();
	await page.keyboard.type('Knowsley');
	await page.keyboard.press('Tab');
	await page.keyboard.type('wirral');
	await page.keyboard.press('Enter');
	await expect
		.poll(() => new URL(page.url()).search)
		.toBe('?a=knowsley/2011-05-17&b=wirral/2010-08-18');
	await page.locator('.comparison h3').first().waitFor();
	await page.goBack();
	await expect.poll(() => page.locator('.comparison').innerText()).toBe('');
});

test('it says what is called by no name here, and shows it as text', async () => {
	const page = await site.open('compare/');
	await page.getByLabel('First report or council').fill('<b>Atlantis</b>');
	await page.getByLabel('Second report or council').fill('Wirral');
	await page.keyboard.press('Enter');
	await expect
		.poll(() => page.locator('compare-reports [role="status"]').innerText())
		.toBe('No report or council here is called “<b>Atlantis</b>”.');
	await page.goto(site.address('compare/?a=nowhere&b=wirral'));
	await expect
		.poll(() => page.locator('compare-reports [role="status"]').innerText())
		.toMatch(/not held here/u);
});

test('without JavaScript it offers both pages', async () => {
	const page = await site.open(two, { javaScriptEnabled: false });
	expect(await page.locator('form.compare-form').isVisible()).toBe(false);
	expect(
		await page.getByRole('link', { name: 'Wirral 2010: unannounced inspection' }).isVisible(),
	).toBe(true);
	await page
		.getByRole('link', { name: 'St Helens 2012: safeguarding and looked after children' })
		.click();
	expect(await page.locator('h1').innerText()).toContain('safeguarding and looked after children');
});

test('a council leads to its neighbours, and a report to the one before it', async () => {
	const page = await site.open('authorities/st-helens/');
	const links = page
		.getByText('Compare the latest report with grades with that of')
		.getByRole('link');
	expect(await links.count()).toBeGreaterThan(0);
	await page.goto(site.address('reports/st-helens/2012-08-10/'));
	await page.getByRole('link', { name: 'Compare it with the one before' }).click();
	await page.locator('.comparison h3').first().waitFor();
	expect(new URL(page.url()).search).toContain('b=st-helens/2012-08-10');
});
