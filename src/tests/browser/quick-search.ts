import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findFaults } from './find-faults.ts';
import { untilThere } from './until-there.ts';

/** Screens on which the quick search is tried. */
export const screens = [
	{ name: 'a phone', viewport: { width: 390, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 800 } },
];

/** The quick search of a page. */
export function dialogOf(page: Page): Locator {
	return page.getByRole('dialog', { name: 'Quick search' });
}

/** Opens it with a key, and waits until its box has the focus. */
export async function openDialog(page: Page, key = 'Control+k'): Promise<Locator> {
	await page.keyboard.press(key);
	await page.waitForFunction(
		() => document.activeElement?.matches('dialog[open] [role="combobox"]') === true,
	);
	const dialog = dialogOf(page);
	expect(await hasFocus(dialog.getByRole('combobox'))).toBe(true);
	return dialog;
}

/** Types a query in place of what the box has, and waits until it is said what was found. */
export async function ask(page: Page, q: string): Promise<string> {
	const status = dialogOf(page).getByRole('status');
	await page.keyboard.press('Control+a');
	await page.keyboard.type(q);
	await untilThere(page, 'dialog[open] [role=listbox]:not([aria-busy=true])');
	return (await status.innerText()).replace(/\s+/gu, ' ');
}

/** The words of the option that the keys have chosen, as assistive technology announces it; null if none is chosen. */
export function chosenOption(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
		const option = document.getElementById(id);
		return option?.ariaSelected === 'true' ? option.textContent.trim() : null;
	});
}

/** Whether an element has the focus. */
export function hasFocus(element: Locator): Promise<boolean> {
	return element.evaluate((found) => found === document.activeElement);
}

/** What axe finds wrong with a page as it is. */
export async function faultsOf(page: Page): Promise<string[]> {
	return (await findFaults(page)).faults;
}

/** Paths of the indexes that a page asks for from now on. */
export function watchIndexes(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (!/\/_astro\/|\/$/u.test(pathname)) asked.push(pathname);
	});
	return asked;
}

/** Path of anything of the index of reports and pages. */
export const ofPages = /\/pagefind-pages\//u;

/** Path of anything of the index of findings. */
export const ofFindings = /\/(?:search|pagefind)\/[^?]/u;
