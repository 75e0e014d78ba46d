import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

async function find(page: Page, typed: string): Promise<void> {
	await page.getByLabel('Find your council').focus();
	await page.keyboard.type(typed);
	await page.keyboard.press('Enter');
}

test.each([
	['st. helens council', 'St Helens'],
	['Hull', 'Kingston Upon Hull'],
	['BCP', 'Bournemouth, Christchurch and Poole'],
])('the first page leads from %j to the council', async (typed, name) => {
	const page = await site.open('');
	await find(page, typed);
	await expect.poll(() => page.locator('h1').innerText()).toBe(name);
});

test('it offers those that may be meant, which the keyboard reaches', async () => {
	const page = await site.open('');
	await find(page, 'north y');
	await expect.poll(() => page.locator('h1').innerText()).toBe('North Yorkshire');
	await page.goto(site.address(''));
	await find(page, 'newcastle');
	await expect.poll(() => page.locator('h1').innerText()).toBe('Newcastle upon Tyne');
	await page.goto(site.address(''));
	await find(page, 'east r');
	await expect.poll(() => page.locator('h1').innerText()).toBe('East Riding of Yorkshire');
	await page.goto(site.address(''));
	await find(page, 'north');
	const offered = page.locator('council-finder [role="status"]');
	expect(await offered.innerText()).toMatch(/^Which one\?/u);
	expect(await offered.getByRole('link').count()).toBeGreaterThan(3);
	await offered.getByRole('link', { name: 'North Tyneside' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('h1').innerText()).toBe('North Tyneside');
});

test('it says where no council has the name', async () => {
	const page = await site.open('');
	await find(page, '<b>Atlantis</b>');
	expect(await page.locator('council-finder [role="status"]').innerText()).toBe(
		'No council here is called “<b>Atlantis</b>”. The list from A to Z has all of them.',
	);
});

test('without JavaScript it leads to the list of all', async () => {
	const page = await site.open('', { javaScriptEnabled: false });
	await find(page, 'Wirral');
	await expect.poll(() => page.locator('h1').innerText()).toBe('Authorities');
	await page.getByRole('link', { name: 'Wirral', exact: true }).first().click();
	expect(await page.locator('h1').innerText()).toBe('Wirral');
});

test('letters and regions lead to their places in the list', async () => {
	const page = await site.open('');
	await page.getByRole('link', { name: 'North West', exact: true }).click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#north-west');
	expect(await page.locator('#north-west').innerText()).toBe('North West');
});
