import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	deployedBase,
	deployedHost,
	newDist,
	newSite,
	oldDist,
	oldSite,
} from '../builds/deployed-sites.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { serveDist, type TestServer } from '../built-site/serve-dist.ts';
import { openBrowser } from './chromium.ts';
import { ask, openDialog } from './quick-search.ts';
import { queryBox, statusOf, total } from './search-page.ts';

const live = join(mkdtempSync(join(tmpdir(), 'reader-deploy-')), 'live');
let server: TestServer;
let browser: Browser;

/** Puts a site where readers find it, in place of the one before. */
function deploy(dist: string): void {
	rmSync(live, { recursive: true, force: true });
	cpSync(dist, live, { recursive: true });
}

async function openOld(path: string): Promise<Page> {
	deploy(oldDist);
	const page = await (await browser.newContext()).newPage();
	await page.goto(new URL(path, server.url).href);
	return page;
}

beforeAll(async () => {
	await oldSite.make();
	await newSite.make();
	deploy(oldDist);
	server = await serveDist(live, { base: deployedBase });
	browser = await openBrowser();
}, 600_000);

afterAll(async () => {
	await browser.close();
	await server.close();
	rmSync(join(live, '..'), { recursive: true, force: true });
});

test('a tab that was open before a new deploy searches the new site, and says so', async () => {
	const page = await openOld('search/?q=assessments');
	const before = await total(page);
	expect(before).toBeGreaterThan(0);
	deploy(newDist);
	await queryBox(page).fill('supervision');
	await page.keyboard.press('Enter');
	await expect.poll(() => statusOf(page)).toContain('published anew');
	expect(await page.getByRole('alert').isVisible()).toBe(false);
	expect(await page.locator('.search-result').count()).toBeGreaterThan(0);
	await queryBox(page).fill('assessments');
	await page.keyboard.press('Enter');
	await expect.poll(() => total(page)).toBeGreaterThan(before);
	expect(await statusOf(page)).not.toContain('published anew');
});

test('so it is where the index was loaded before the deploy, and nothing was searched for', async () => {
	const page = await openOld('search/');
	await queryBox(page).pressSequentially('sup');
	await page.waitForLoadState('networkidle');
	deploy(newDist);
	await queryBox(page).fill('supervision');
	await page.keyboard.press('Enter');
	await expect.poll(() => statusOf(page)).toMatch(/findings? match/u);
	expect(await page.getByRole('alert').isVisible()).toBe(false);
	expect(await statusOf(page)).not.toContain('could not be loaded');
});

test('more results of a search that was made before are those of a search made anew', async () => {
	const page = await openOld('search/?authority=knowsley');
	await expect.poll(() => total(page)).toBeGreaterThan(10);
	deploy(newDist);
	await page.getByRole('button', { name: 'More results' }).click();
	await expect.poll(() => statusOf(page)).toContain('published anew');
	expect(await statusOf(page)).not.toContain('could not be loaded');
	// Ten more, or all that there are.
	expect(await page.locator('.search-result').count()).toBe(Math.min(20, await total(page)));
});

test('the quick search of such a tab finds what the new site has', async () => {
	const page = await openOld('');
	await openDialog(page);
	expect(await ask(page, 'assessments')).toMatch(/findings? match/u);
	deploy(newDist);
	expect(await ask(page, 'supervision')).toMatch(/findings? match/u);
});

/** Deploys a site whose scripts are others, and whose index those of the old site cannot read. */
function deployOtherVersion(): void {
	deploy(newDist);
	for (const page of ['index.html', 'search/index.html']) {
		const path = join(live, page);
		writeFileSync(
			path,
			readFileSync(path, 'utf8').replaceAll(/\.js(?=")/gu, '-of-another-version.js'),
		);
	}
	writeFileSync(join(live, 'search/findings.json'), '{"form":"another"}');
}

test.each([
	['nothing was searched for', 'search/'],
	['the index was loaded', 'search/?q=assessments'],
])(
	'a tab whose program cannot read the new index says to load the page again, where %s before',
	async (_, path) => {
		const page = await openOld(path);
		if (path.includes('?')) await expect.poll(() => total(page)).toBeGreaterThan(0);
		deployOtherVersion();
		await queryBox(page).fill('supervision of staff');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByRole('alert').isVisible()).toBe(true);
		expect(await page.getByRole('alert').innerText()).toContain(
			'published anew after this page was opened. Load the page again.',
		);
		expect(await page.getByRole('alert').innerText()).not.toContain('connection');
	},
);

test('so does its quick search', async () => {
	const page = await openOld('');
	await openDialog(page);
	deployOtherVersion();
	expect(await ask(page, 'supervision')).toContain('Load the page again.');
});

test('a failure that no deploy explains is told as before', async () => {
	const page = await openOld('search/');
	await page.route('**/pagefind/**', (route) => route.abort());
	await queryBox(page).fill('supervision');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.getByRole('alert').isVisible()).toBe(true);
	expect(await page.getByRole('alert').innerText()).toContain('Check your connection');
});

test('a site whose address is known names it on every page, in the sitemap and in its files', async () => {
	const site = deployedHost + deployedBase.slice(0, -1);
	const { pages, files } = readBuiltSite(newDist);
	const wrong = [...pages.values()].filter(
		({ path, canonical }) => path !== '/404.html' && canonical !== `${site}${path}`,
	);
	expect(wrong.map(({ path }) => path)).toEqual([]);
	expect(files).toContain('/sitemap-index.xml');
	deploy(newDist);
	expect(await (await fetch(new URL('robots.txt', server.url))).text()).toContain(
		`Sitemap: ${site}/sitemap-index.xml`,
	);
	const finding = [...pages.values()].find(({ path }) => /wirral.*strength-1\/$/u.test(path));
	expect(finding?.html).toContain(`${site}${finding?.path ?? '-'}`);
});

test('a site has the name and the contact that its publisher gives it, wherever it names itself', async () => {
	const called = 'Reports & <new> “words” of a council';
	deploy(newDist);
	const page = await (await browser.newContext()).newPage();
	await page.goto(new URL('glossary/', server.url).href);
	expect(await page.title()).toBe(`Glossary – ${called}`);
	expect(await page.locator('.site-name').innerText()).toBe(called);
	expect(await page.getByRole('link', { name: 'Contact', exact: true }).getAttribute('href')).toBe(
		'mailto:a+b@example.org',
	);
	const text = async (path: string) => (await fetch(new URL(path, server.url))).text();
	expect(await text('llms.txt')).toContain(`# ${called}`);
	expect(JSON.parse(await text('feed.json'))).toMatchObject({ title: `All reports – ${called}` });
	const described = await page.evaluate(
		(xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'text/xml');
			return ['ShortName', 'LongName', 'parsererror'].map(
				(name) => parsed.querySelector(name)?.textContent,
			);
		},
		await text('opensearch.xml'),
	);
	expect(described).toEqual(['Reports &…', called, undefined]);
	const { pages } = readBuiltSite(newDist);
	for (const { path, html } of pages.values())
		if (!path.includes('/guide/')) expect(html, path).not.toContain('Inspection Reader');
});
