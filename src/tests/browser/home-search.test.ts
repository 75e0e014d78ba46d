import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdRequests } from './hold-requests.ts';
import { openSite } from './open-site.ts';
import { chosenOption, faultsOf, hasFocus, screens, watchIndexes } from './quick-search.ts';
import { overflowOf } from './search-page.ts';
import { untilThere } from './until-there.ts';

const site = openSite();

const boxOf = (page: Page) => page.locator('search-box input[name=q]');
const optionsOf = (page: Page) => page.locator('search-suggestions [role=option]');

/** Types into the box of the first page, and waits for all that is suggested. */
async function type(page: Page, q: string): Promise<void> {
	await boxOf(page).focus();
	await untilThere(page, 'search-suggestions [role=listbox]');
	await page.keyboard.type(q);
	await untilThere(page, 'search-suggestions [role=listbox][aria-busy=false]');
}

describe.each(screens)('on $name', ({ viewport }) => {
	test('the first page says as one types what it understands, the page of the council first', async () => {
		const page = await site.open('', { viewport });
		await type(page, 'supervision in Knowsley');
		const titles = await optionsOf(page).locator('.title').allInnerTexts();
		expect(titles.slice(0, 3).map((title) => title.trim())).toEqual([
			'Knowsley: page of the council',
			expect.stringMatching(/^In Knowsley: \d+ findings?$/u),
			'“Knowsley” as a word',
		]);
		expect(titles.at(-1)).toMatch(/^All \d+ findings for “supervision in Knowsley”/u);
		expect(await faultsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
	});

	test('its suggestions are reached by keys, and closed by Escape and by leaving', async () => {
		const page = await site.open('', { viewport });
		await type(page, 'supervision in Knowsley');
		await page.keyboard.press('ArrowDown');
		expect(await chosenOption(page)).toContain('Knowsley: page of the council');
		expect(await hasFocus(boxOf(page))).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('search-suggestions .search-options').isHidden()).toBe(true);
		expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
		expect(await boxOf(page).inputValue()).toBe('supervision in Knowsley');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => optionsOf(page).first().isVisible()).toBe(true);
		await page.keyboard.press('Tab');
		expect(await optionsOf(page).first().isVisible()).toBe(false);
	});
});

test('a suggestion opens by Enter and by a click, and Enter alone opens the search', async () => {
	const page = await site.open('');
	await type(page, 'supervision in Knowsley');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/authorities/knowsley/');
	await page.goto(site.address(''));
	await type(page, 'supervision in Knowsley');
	await optionsOf(page).filter({ hasText: '“Knowsley” as a word' }).click();
	await page.waitForURL('**/search/?q=supervision+in+Knowsley&word=Knowsley');
	await page.goto(site.address(''));
	await type(page, 'supervision');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=supervision');
});

test('nothing is loaded for it before the box has the focus, and no index before one types', async () => {
	const page = await site.open('');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const indexes = watchIndexes(page);
	expect(await boxOf(page).getAttribute('role')).toBeNull();
	await boxOf(page).focus();
	await untilThere(page, 'search-suggestions [role=listbox]');
	expect(asked).toEqual([expect.stringMatching(/\/_astro\/search-dialog-element.*\.js$/u)]);
	expect(indexes).toEqual([]);
	expect(await hasFocus(boxOf(page))).toBe(true);
});

test('what is typed before the suggestions come is kept and asked for', async () => {
	const page = await site.open('');
	const letGo = await holdRequests(page, '**/search-dialog-element*.js', (route) =>
		route.continue(),
	);
	await boxOf(page).focus();
	await page.keyboard.type('supervision');
	letGo();
	await untilThere(page, 'search-suggestions [role=option]');
	expect(await boxOf(page).inputValue()).toBe('supervision');
});

test('where the suggestions cannot be loaded the box searches as it does without them', async () => {
	const page = await site.open('');
	await page.route('**/search-dialog-element*.js', (route) => route.abort());
	await boxOf(page).focus();
	await page.keyboard.type('supervision');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=supervision');
});
