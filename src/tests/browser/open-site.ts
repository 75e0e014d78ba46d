import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { serveDist, type TestServer } from '../built-site/serve-dist.ts';
import { openBrowser } from './chromium.ts';

/** A built site, open to a browser, for as long as the tests of one file run. */
export interface OpenSite {
	/** Opens a page by its path below the base, in a browser that has seen nothing of the site before. */
	open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
	/** The address of a page by its path below the base. */
	address: (path: string) => string;
}

/** Serves a built site and starts a browser before the tests of a file; ends both after them. */
export function openSite(folder: string = builtFolder, base: string = builtBase): OpenSite {
	let server: TestServer;
	let browser: Browser;
	let context: BrowserContext | undefined;

	beforeAll(async () => {
		server = await serveDist(folder, { base });
		browser = await openBrowser(inject('chromium'));
	});
	afterEach(async () => {
		await context?.close();
		context = undefined;
	});
	afterAll(async () => {
		await browser.close();
		await server.close();
	});

	const address = (path: string): string => new URL(path.replace(/^\//u, ''), server.url).href;
	return {
		address,
		open: async (path, options = {}) => {
			context = await browser.newContext(options);
			const page = await context.newPage();
			await page.goto(address(path));
			// What a report does for a reader is loaded when one is there.
			await page.mouse.move(1, 1);
			await page.mouse.move(2, 2);
			if (options.javaScriptEnabled !== false) await page.evaluate(whenReady);
			return page;
		},
	};
}

/** Waits, in the page, until what a report does for a reader has come. */
async function whenReady(): Promise<void> {
	if (document.querySelector('copy-menu')) await customElements.whenDefined('copy-menu');
}
