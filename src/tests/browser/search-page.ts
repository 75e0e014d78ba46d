import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findFaults } from './find-faults.ts';
import type { OpenSite } from './open-site.ts';

/** The screens on which the search page is tried. */
export const sizes = [
	{ name: 'a phone', viewport: { width: 360, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 900 } },
];

/** The files of the index that hold the texts of findings. */
export const textFiles = '**/search/t*/text-*';

/** Opens the search page with a query, as its address has it, and waits for what it says. */
export async function openSearch(
	site: OpenSite,
	query: string,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const page = await site.open(`search/?${query}`, options);
	await expect.poll(() => statusOf(page)).not.toBe('');
	return page;
}

/** What the page says of the search, when no other is under way. */
export async function statusOf(page: Page): Promise<string> {
	// In one step: a search that begins between two would take the words away.
	const told = await page.waitForFunction(() => {
		const outcome = document.querySelector('search-page .outcome:not([aria-busy="true"])');
		const status = document.querySelector<HTMLElement>('search-page [role="status"]');
		return outcome?.checkVisibility() === true && status !== null && { words: status.innerText };
	});
	return ((await told.jsonValue()) as { words: string }).words;
}

/** The box for what is searched for, whatever role it has by then: a script may make it another. */
export function queryBox(page: Page): Locator {
	return page.locator('main input[name="q"]');
}

/** How many findings the page says there are. */
export async function total(page: Page): Promise<number> {
	return Number(/^[\d,]+/u.exec(await statusOf(page))?.[0].replace(',', '') ?? 0);
}

/** What axe finds wrong with the page, also by the rules of WCAG 2.2. */
export async function faultsOf(page: Page): Promise<string[]> {
	return (await findFaults(page, { rules: { 'target-size': { enabled: true } } })).faults;
}

/** By how many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
}

/** Whether an element has the focus. */
export function hasFocus(element: ReturnType<Page['locator']>): Promise<boolean> {
	return element.evaluate((one) => one === document.activeElement);
}
