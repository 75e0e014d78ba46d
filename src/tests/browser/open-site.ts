import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { serveDist, type TestServer } from '../built-site/serve-dist.ts';
import { shareBrowser } from './share-browser.ts';

/** A built site, open to a browser, for as long as the tests of one file run. */
export interface OpenSite {
	/** Opens a page by its path below the base, in a browser that has seen nothing of the site before. */
	open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
	/** Opens an empty page in a browser that has seen nothing of the site before. */
	newPage: (options?: BrowserContextOptions) => Promise<Page>;
	/** The address of a page by its path below the base. */
	address: (path: string) => string;
}

/** Serves a built site while the tests of a file run, and closes after each test what it opened. */
export function openSite(folder: string = builtFolder, base: string = builtBase): OpenSite {
	let server: TestServer;
	let browser: Browser;
	const contexts = new Set<BrowserContext>();

	beforeAll(async () => {
		server = await serveDist(folder, { base });
		browser = await shareBrowser();
	});
	afterEach(async () => {
		await Promise.all([...contexts].map((context) => context.close()));
		contexts.clear();
	});
	afterAll(() => server.close());

	const address = (path: string): string => new URL(path.replace(/^\//u, ''), server.url).href;
	const newPage = async (options?: BrowserContextOptions): Promise<Page> => {
		const context = await browser.newContext(options);
		contexts.add(context);
		return context.newPage();
	};
	return {
		address,
		newPage,
		open: async (path, options = {}) => {
			const page = await newPage(options);
			await page.goto(address(path));
			await showReader(page, options.javaScriptEnabled);
			return page;
		},
	};
}

/** Moves the pointer, and waits for what a page does when it sees by that that a reader is there. */
export async function showReader(page: Page, javaScriptEnabled = true): Promise<void> {
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	if (!javaScriptEnabled) return;
	await page.evaluate(async () => {
		if (document.querySelector('copy-menu')) await customElements.whenDefined('copy-menu');
	});
}
