import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { metaPolicy } from '../../serving/site-policy.ts';
import { openSite, showReader } from './open-site.ts';
import { ask, openDialog } from './quick-search.ts';
import { statusOf } from './search-page.ts';

const built = readTestedSite();
const site = openSite();

/** What a page asked other sites for, and what the policy of the site forbade it. */
interface Watched {
	page: Page;
	foreign: string[];
	/** What was forbidden so far. */
	violations: () => Promise<string[]>;
}

async function watch(): Promise<Watched> {
	const page = await site.newPage();
	const [foreign, said]: [string[], string[]] = [[], []];
	const { origin } = new URL(site.address(''));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== origin) foreign.push(request.url());
	});
	page.on('console', (message) => {
		if (/content security policy|permissions policy/iu.test(message.text()))
			said.push(message.text());
	});
	await page.addInitScript(() => {
		const store = window as unknown as { forbidden: string[] };
		store.forbidden = [];
		document.addEventListener('securitypolicyviolation', (event) => {
			store.forbidden.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
		});
	});
	const violations = async () => [
		...said,
		...(await page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden)),
	];
	return { page, foreign, violations };
}

test.each(pageKinds)(
	'a page of the kind %s keeps to the policy, and asks no other site for anything',
	async (kind) => {
		const { page, foreign, violations } = await watch();
		const answer = await page.goto(site.address(largestOf(kind, built).path));
		expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
		expect(answer?.headers()['content-security-policy']).not.toContain('unsafe-inline');
		await showReader(page);
		await page.mouse.wheel(0, 2000);
		await openDialog(page);
		expect(await ask(page, 'supervision')).toContain('findings match');
		await page.keyboard.press('Escape');
		expect(await violations()).toEqual([]);
		expect(foreign).toEqual([]);
	},
);

test('what readers do keeps to the policy: searching, charts, saving, walking, copying, terms', async () => {
	const { page, foreign, violations } = await watch();
	await page.goto(site.address('search/?q=supervision'));
	await expect.poll(() => statusOf(page)).toContain('findings match');
	await page.getByText('Charts by year and grade').click();
	await page.getByText('Save all results').click();
	await page.locator('.search-result a').first().click();
	await expect.poll(() => page.locator('.search-walk').innerText()).toContain('Match');
	await page.keyboard.press('c');
	await page.keyboard.press('Escape');
	await page.locator('a.term').first().focus();
	await expect.poll(() => page.locator('.term-note').isVisible()).toBe(true);
	expect(await violations()).toEqual([]);
	expect(foreign).toEqual([]);
});

test.each([
	['compares two reports', 'compare/?a=st-helens/2012-08-10&b=wirral', 'main h2'],
	['takes a citation for a reference manager', 'reports/st-helens/2012-08-10/p65/', '.citations'],
	['looks for a council', '', 'council-finder'],
	['follows a search to its matches', 'search/?q=theme:supervision', '.search-result'],
	['comes to a place that is not there', 'reports/st-helens/2012-08-10/#p9999', 'main'],
])('a reader who %s stays within the policy', async (_, path, shown) => {
	const { page, foreign, violations } = await watch();
	await page.goto(site.address(path));
	await showReader(page);
	await page.locator(shown).first().waitFor();
	// What lies behind another is opened as well.
	await page.locator('main summary:visible').evaluateAll((summaries) => {
		for (const summary of summaries) (summary as HTMLElement).click();
	});
	const field = page.locator('council-finder input');
	if ((await field.count()) > 0) await field.first().pressSequentially('wir');
	await page.waitForLoadState('networkidle');
	expect(await violations()).toEqual([]);
	expect(foreign).toEqual([]);
});

/** Opens a page whose host has a policy of its own. */
async function openUnder(policy: string, path: string): Promise<Page> {
	const page = await site.newPage();
	await page.route('**/*', async (route) => {
		// A page may be gone before the last of what it asked for has come.
		const response = await route.fetch().catch(() => null);
		if (response === null) return;
		const headers = { ...response.headers(), 'content-security-policy': policy };
		await route.fulfill({ response, headers });
	});
	await page.goto(site.address(path));
	return page;
}

test.each([
	['WebAssembly', metaPolicy.replace(" 'wasm-unsafe-eval'", ''), "script-src 'wasm-unsafe-eval'"],
	[
		'asking for files',
		metaPolicy.replace("connect-src 'self'", "connect-src 'none'"),
		'connect-src',
	],
])(
	'where a policy forbids %s, the search says that, and blames no connection',
	async (_, policy, said) => {
		const page = await openUnder(policy, 'search/?q=supervision');
		const alert = page.getByRole('alert');
		await expect.poll(() => alert.isVisible()).toBe(true);
		expect(await alert.innerText()).toContain(`forbids what it needs (${said})`);
		expect(await alert.innerText()).not.toContain('connection');
	},
);

test('so does the quick search', async () => {
	const page = await openUnder(metaPolicy.replace(" 'wasm-unsafe-eval'", ''), '');
	await openDialog(page);
	expect(await ask(page, 'supervision')).toContain('Content-Security-Policy forbids');
});
