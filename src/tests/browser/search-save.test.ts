import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { hasFocus, openSearch, queryBox, sizes, textFiles, total } from './search-page.ts';

const site = openSite();

/** What a JSON file holds. */
interface Saved {
	search: object;
	address: string;
	made: string;
	matched: number;
	saved: number;
	findings: Record<string, string>[];
}

async function contentOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}

/** Opens what saves, and presses one of its buttons. */
async function save(page: Page, form: 'CSV' | 'JSON'): Promise<void> {
	const button = page.getByRole('button', { name: `Save as ${form}` });
	if (!(await button.isVisible())) await page.getByText('Save all results').click();
	await button.click();
}

function said(page: Page): Promise<string> {
	return page.locator('[data-part="save-said"]').innerText();
}

describe.each(sizes)('on $name', ({ viewport }) => {
	test('all results are saved as CSV, in their order, not only those that are shown', async () => {
		const page = await openSearch(site, 'q=supervision&sort=oldest', { viewport });
		const count = await total(page);
		expect(count).toBeGreaterThan(10);
		const [download] = await Promise.all([page.waitForEvent('download'), save(page, 'CSV')]);
		expect(download.suggestedFilename()).toBe('findings-supervision.csv');
		const csv = await contentOf(download);
		expect(
			csv.startsWith('\ufeffaddress,authority,report title,report kind,framework,published,'),
		).toBe(true);
		// Within a cell lines end with LF alone.
		const rows = csv.split('\r\n');
		expect(rows.pop()).toBe('');
		expect(rows).toHaveLength(count + 1);
		const dates = rows.slice(1).map((row) => /,(\d{4}-\d\d-\d\d),/u.exec(row)?.[1] ?? '');
		expect(dates).toEqual(dates.toSorted());
		const address = rows[1]?.split(',')[0] ?? '';
		expect(address.startsWith(site.address('reports/'))).toBe(true);
		expect((await page.request.get(address)).status()).toBe(200);
		await expect
			.poll(() => said(page))
			.toBe(`Saved ${count} findings as findings-supervision.csv.`);
	});

	test('the keyboard saves as JSON, with what was searched for', async () => {
		const query = 'q=supervision&year=2012&sort=newest&group=report';
		const page = await openSearch(site, query, { viewport });
		await page.locator('.save-results > summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter'),
		]);
		expect(download.suggestedFilename()).toBe('findings-supervision-2012.json');
		const saved = JSON.parse(await contentOf(download)) as Saved;
		expect(saved.search).toEqual({
			query: 'supervision',
			filters: { year: ['2012'] },
			order: 'newest',
			groupedByReport: true,
		});
		expect(saved.address).toBe(site.address(`search/?${query}`));
		expect(Math.abs(Date.now() - Date.parse(saved.made))).toBeLessThan(60_000);
		expect(saved.matched).toBe(await total(page));
		expect(saved.saved).toBe(saved.matched);
		expect(saved.findings).toHaveLength(saved.matched);
		for (const finding of saved.findings) {
			expect(finding['text']).toMatch(/supervis/iu);
			expect(finding['published']).toBe('2012-08-10');
			expect(finding['framework']).toBe('Safeguarding and looked after children');
		}
		await expect
			.poll(() => hasFocus(page.getByRole('button', { name: 'Save as JSON' })))
			.toBe(true);
	});
});

test('while it loads it says how far it is, and can be cancelled', async () => {
	const page = await openSearch(site, 'authority=wirral');
	// A text that never comes.
	await page.route(textFiles, () => undefined);
	const downloads: Download[] = [];
	page.on('download', (download) => downloads.push(download));
	const count = await total(page);
	await save(page, 'CSV');
	await expect
		.poll(() => said(page))
		.toMatch(new RegExp(`^Loading: \\d+ of ${count} findings\\.$`, 'u'));
	const cancel = page.getByRole('button', { name: 'Cancel' });
	expect(await hasFocus(cancel)).toBe(true);
	await page.keyboard.press('Enter');
	await expect.poll(() => said(page)).toBe('Nothing was saved.');
	expect(await hasFocus(page.getByRole('button', { name: 'Save as CSV' }))).toBe(true);
	expect(downloads).toEqual([]);
});

test('a file that fails is said, and the others are saved only if the reader wants it', async () => {
	const page = await openSearch(site, 'authority=wirral');
	let broken: string | undefined;
	await page.route(textFiles, (route) => {
		broken ??= route.request().url();
		return route.request().url() === broken
			? route.fulfill({ status: 404, body: '' })
			: route.continue();
	});
	const count = await total(page);
	await save(page, 'JSON');
	await expect.poll(() => said(page)).toContain('could not be loaded, so nothing is saved yet.');
	const lost = Number(/^\d+/u.exec(await said(page))?.[0]);
	expect(lost).toBeGreaterThan(0);
	const others = page.getByRole('button', { name: `Save the other ${count - lost}` });
	const [download] = await Promise.all([page.waitForEvent('download'), others.click()]);
	const saved = JSON.parse(await contentOf(download)) as Saved;
	expect([saved.matched, saved.saved]).toEqual([count, count - lost]);
	await page.unrouteAll();
	const [whole] = await Promise.all([page.waitForEvent('download'), save(page, 'JSON')]);
	expect((JSON.parse(await contentOf(whole)) as Saved).saved).toBe(count);
});

test('the focus stays with a reader who has gone on while results are loaded', async () => {
	const page = await openSearch(site, 'authority=wirral');
	let go: () => void = () => undefined;
	const waited = new Promise<void>((settle) => (go = settle));
	await page.route(textFiles, async (route) => {
		await waited;
		await route.continue();
	});
	await save(page, 'CSV');
	await expect.poll(() => said(page)).toContain('Loading');
	const box = queryBox(page);
	await box.focus();
	const [download] = await Promise.all([page.waitForEvent('download'), go()]);
	expect(download.suggestedFilename()).toMatch(/\.csv$/u);
	await expect.poll(() => said(page)).toContain('Saved');
	expect(await hasFocus(box)).toBe(true);
});
