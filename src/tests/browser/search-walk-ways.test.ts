import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import {
	barOf,
	focusedFinding,
	listPainted,
	paintedIn,
	secondMatch,
	textOf,
	walkedReport,
} from './search-walk.ts';

const site = openSite();

async function openWalk(path = secondMatch, options?: BrowserContextOptions): Promise<Page> {
	const page = await site.open(path, options);
	await textOf(page);
	return page;
}

describe('by keyboard alone', () => {
	test('Tab leads from the match to the bar, and Enter to the next match', async () => {
		const page = await openWalk();
		const focusedLink = () => page.evaluate(() => document.activeElement?.getAttribute('rel'));
		for (const match of [3, 4]) {
			for (let stops = 0; stops < 12 && (await focusedLink()) !== 'next'; stops += 1)
				await page.keyboard.press('Tab');
			expect(await focusedLink()).toBe('next');
			await page.keyboard.press('Enter');
			await expect.poll(() => textOf(page)).toContain(`Match ${match} of 10`);
			await expect.poll(() => focusedFinding(page)).toBe(new URL(page.url()).hash.slice(1));
		}
	});

	test('n and p walk the matches, on into the next report, and are listed', async () => {
		const page = await openWalk();
		await page.keyboard.press('p');
		await expect.poll(() => textOf(page)).toContain('Match 1 of 10');
		for (let match = 2; match <= 10; match += 1) {
			await page.keyboard.press('n');
			await expect.poll(() => textOf(page)).toContain(`Match ${match} of 10`);
		}
		await page.keyboard.press('?');
		expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toMatch(
			/n\s+next match of the search\s+p\s+match before/u,
		);
		await page.keyboard.press('n');
		await page.keyboard.press('Escape');
		expect(await textOf(page)).toContain('Match 10 of 10');
		await page.keyboard.press('n');
		await page.waitForURL('**/reports/knowsley/2011-05-17/?**');
		expect(await textOf(page)).toContain('Match 1 of 4');
	});

	test('with single keys switched off n and p do nothing', async () => {
		const page = await openWalk();
		await page.evaluate(() => {
			localStorage.setItem('single-keys', 'off');
		});
		await page.reload();
		await textOf(page);
		await page.keyboard.press('n');
		await page.waitForTimeout(300);
		expect(await textOf(page)).toContain('Match 2 of 10');
	});
});

test('from elsewhere in the report the way goes to the nearest match', async () => {
	const page = await openWalk(secondMatch);
	await page.evaluate(() => {
		location.hash = '#p137';
	});
	await expect.poll(() => textOf(page)).toContain('Match 10 of 10');
	await page.evaluate(() => {
		location.hash = '#p136';
	});
	await expect.poll(() => textOf(page)).toBe('10 matches in this report, 20 in 5 reports');
	await page.keyboard.press('n');
	await page.waitForURL('**#p137');
});

test('the bar leads back to the results as they were asked for', async () => {
	const page = await openWalk(
		'reports/wirral/2010-08-18/?q=supervision&authority=wirral&authority=knowsley&sort=oldest&group=report',
	);
	await barOf(page).getByRole('link', { name: 'Back to the results' }).click();
	await page.waitForURL(
		'**/search/?q=supervision&authority=wirral&authority=knowsley&sort=oldest&group=report',
	);
	await expect.poll(() => page.locator('.search-group').count()).toBe(2);
});

test('a search without a query walks what has the chosen values', async () => {
	const page = await openWalk('reports/wirral/2010-08-18/?q=&authority=wirral');
	expect(await textOf(page)).toMatch(/^\d+ matches in this report, none in others$/u);
});

test('a phrase is marked as a phrase, in the findings that have it and nowhere else', async () => {
	const page = await openWalk(
		`${walkedReport}?highlight=supervision&${new URLSearchParams({ q: '"social work" supervision' }).toString()}`,
	);
	const painted = await listPainted(page);
	const found = new Set(painted.map(({ words }) => words.toLowerCase()));
	expect(found).toContain('social work');
	expect(found).toContain('supervision');
	expect(found).not.toContain('social');
	const matches = Number(/^\d+/u.exec(await textOf(page))?.[0]);
	expect(new Set(painted.map(({ finding }) => finding)).size).toBe(matches);
});

test('Close takes away the bar, the marks and the parameters, and keeps the place', async () => {
	const page = await openWalk();
	await barOf(page).getByRole('button', { name: 'Close' }).click();
	expect(await barOf(page).count()).toBe(0);
	expect(page.url()).toBe(site.address(`${walkedReport}#p24`));
	expect(await paintedIn(page, 'p24')).toEqual([]);
	expect(await focusedFinding(page)).toBe('p24');
	await page.keyboard.press('n');
	await page.keyboard.press('?');
	expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).not.toContain('match');
	expect(page.url()).toBe(site.address(`${walkedReport}#p24`));
});

test('a browser that cannot paint gets elements, which go with the bar', async () => {
	const page = await site.open('about/nothing/');
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'Highlight');
	});
	await page.goto(site.address(walkedReport));
	const words = page.locator('#p24 .words');
	const text = await words.innerText();
	await page.goto(site.address(secondMatch));
	await textOf(page);
	expect(await page.locator('#p24 .words mark').allInnerTexts()).toEqual([
		'supervision',
		'supervision',
	]);
	await barOf(page).getByRole('button', { name: 'Close' }).click();
	expect(await page.locator('main mark:not(.quoted)').count()).toBe(0);
	expect(await words.innerText()).toBe(text);
});
