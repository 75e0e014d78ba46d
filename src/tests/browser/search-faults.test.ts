import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import {
	faultsOf,
	openSearch,
	overflowOf,
	queryBox,
	sizes,
	statusOf,
	textFiles,
	total,
} from './search-page.ts';

const site = openSite();

describe.each(sizes)('on $name', ({ viewport }) => {
	test('10,000 characters are answered as far as they are read, and leave an address that works', async () => {
		const page = await site.open('search/', { viewport });
		await queryBox(page).fill(`supervision ${'training '.repeat(1200)}`.slice(0, 10_000));
		await page.keyboard.press('Enter');
		await expect.poll(() => statusOf(page)).toContain('The search is too long. What follows');
		const count = await total(page);
		expect(count).toBeGreaterThan(0);
		expect(page.url().length).toBeLessThan(2000);
		expect((await page.title()).length).toBeLessThan(150);
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		await page.reload();
		await expect.poll(() => total(page)).toBe(count);
	});

	test('control characters are left out, and said', async () => {
		const page = await site.open('search/', { viewport });
		await queryBox(page).fill('super\u0000vision\u001b[31m training');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => statusOf(page))
			.toContain('Characters that no keyboard types were left out.');
	});

	test('where a text is missing the others are shown, and how many are not is said', async () => {
		const page = await site.open('search/', { viewport });
		let broken: string | undefined;
		await page.route(textFiles, (route) => {
			broken ??= route.request().url();
			return route.request().url() === broken
				? route.fulfill({ status: 404, body: '' })
				: route.continue();
		});
		await queryBox(page).fill('supervision');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => statusOf(page))
			.toMatch(/\d+ results? could not be loaded and (?:is|are) left out\./u);
		const missing = Number(/(\d+) results? could/u.exec(await statusOf(page))?.[1]);
		const results = page.locator('.search-result');
		expect(await results.count()).toBe(10 - missing);
		expect(await page.getByRole('alert').isVisible()).toBe(false);
		expect(await faultsOf(page)).toEqual([]);
		await page.unrouteAll();
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		await expect.poll(() => results.count()).toBe(10);
		expect(await statusOf(page)).not.toContain('could not be loaded');
	});
});

test('what is shown stays where further results cannot be loaded', async () => {
	const page = await openSearch(site, 'authority=wirral');
	const results = page.locator('.search-result');
	await page.route(textFiles, (route) => route.fulfill({ status: 404, body: '' }));
	const more = page.getByRole('button', { name: 'More results' });
	while (await more.isVisible()) {
		const before = await more.innerText();
		await more.click();
		await expect.poll(() => more.allInnerTexts()).not.toEqual([before]);
	}
	expect(await results.count()).toBeGreaterThanOrEqual(10);
	expect(await statusOf(page)).toMatch(/results could not be loaded and are left out/u);
	expect(await page.getByRole('alert').isVisible()).toBe(false);
});

test('after a failure the same search can be made again, with its filters and at one address', async () => {
	const page = await site.open('about/');
	await page.route('**/search/*.json', (route) => route.abort());
	await page.goto(site.address('search/?q=supervision&authority=wirral'));
	await expect.poll(() => page.getByRole('alert').isVisible()).toBe(true);
	const entries = () => page.evaluate(() => history.length);
	const before = await entries();
	await page.unrouteAll();
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await expect.poll(() => statusOf(page)).toMatch(/match(?:es)? the filters/u);
	expect(new URL(page.url()).search).toBe('?q=supervision&authority=wirral');
	expect(await entries()).toBe(before);
});

test('a query that is too long is said to be so when a filter is chosen too', async () => {
	const page = await site.open('search/');
	await queryBox(page).fill(`supervision OR ${'x'.repeat(1500)}`);
	await page.keyboard.press('Enter');
	await expect.poll(() => statusOf(page)).toContain('The search is too long.');
	await page.goto(`${page.url()}&authority=wirral`);
	await expect.poll(() => statusOf(page)).toMatch(/match(?:es)? the filters/u);
	expect(await statusOf(page)).toContain('The search is too long.');
});

test('the rest of a report that cannot be loaded is offered again', async () => {
	const page = await openSearch(site, 'q=supervision&group=report');
	const groups = await page.locator('.search-group').allInnerTexts();
	const place = groups.findIndex((text) => text.includes('more in this report'));
	const group = page.locator('.search-group').nth(place);
	const results = group.locator('.search-result');
	const rest = group.getByRole('button', { name: 'more in this report' });
	const left = async () => Number(/^\d+/u.exec(await rest.innerText())?.[0]);
	const all = 3 + (await left());
	await page.route(textFiles, (route) => route.fulfill({ status: 404, body: '' }));
	await rest.click();
	await expect.poll(() => statusOf(page)).toContain('could not be loaded');
	const lost = await left();
	expect(await results.count()).toBe(all - lost);
	expect(await statusOf(page)).toContain(`${lost} results could not`);
	await page.unrouteAll();
	await rest.click();
	await expect.poll(() => results.count()).toBe(all);
	expect(await rest.isVisible()).toBe(false);
	expect(await statusOf(page)).not.toContain('could not be loaded');
});
