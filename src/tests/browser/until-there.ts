import type { Page } from 'playwright-core';

/**
 * Waits until there is an element that a selector names, and looks for it at every frame. A locator that waits looks again
 * after a quarter of a second, and then after half a second at a time: a test that waits often is idle for most of it.
 */
export async function untilThere(page: Page, selector: string): Promise<void> {
	await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector);
}
