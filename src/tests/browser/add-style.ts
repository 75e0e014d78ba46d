import type { Page } from 'playwright-core';

/** Adds a style to a page as readers' own tools do: the site's policy lets no element have one. */
export async function addStyle(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);
}
