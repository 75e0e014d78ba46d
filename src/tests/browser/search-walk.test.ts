import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import {
	barOf,
	focusedFinding,
	paintedIn,
	secondMatch,
	textOf,
	walkedReport,
} from './search-walk.ts';
import { faultsOf, overflowOf } from './search-page.ts';

const site = openSite();

const screens = [
	{ name: 'a phone', viewport: { width: 360, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 900 } },
];

async function openWalk(path = secondMatch, options?: BrowserContextOptions): Promise<Page> {
	const page = await site.open(path, options);
	await textOf(page);
	return page;
}

function announced(page: Page): Promise<string> {
	return page.locator('[data-announce]').innerText();
}

/** Whether the bar and the bar of the contents stand in each other's place. */
function barsOverlap(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const bar = document.querySelector('.search-walk')?.getBoundingClientRect();
		const contents = document.querySelector('.contents-bar')?.getBoundingClientRect();
		if (!bar || !contents || contents.height === 0) return false;
		return bar.top < contents.bottom - 0.5 && contents.top < bar.bottom - 0.5;
	});
}

describe.each(screens)('on $name', ({ viewport }) => {
	test('a result leads to its report with the bar, and next and previous walk its matches', async () => {
		const page = await site.open('search/?q=supervision&sort=newest&background=yes', { viewport });
		await page.locator('.search-result h2 a').nth(2).click();
		await page.waitForURL(
			`**/${walkedReport}?highlight=supervision&q=supervision&sort=newest&background=yes#p24`,
		);
		expect(await textOf(page)).toBe('Match 2 of 10 in this report, 20 in 5 reports');
		const bar = barOf(page);
		await bar.getByRole('link', { name: 'Next' }).click();
		await expect.poll(() => textOf(page)).toContain('Match 3 of 10 in this report');
		const third = new URL(page.url()).hash.slice(1);
		expect(third).toBe('recommendation-3');
		expect(await page.locator(':target').getAttribute('id')).toBe(third);
		expect(await focusedFinding(page)).toBe(third);
		expect(await announced(page)).toBe('Match 3 of 10, recommendation R3');
		await expect.poll(() => paintedIn(page, third)).toContain('supervision');
		await bar.getByRole('link', { name: 'Previous' }).click();
		await expect.poll(() => textOf(page)).toContain('Match 2 of 10');
		expect(await focusedFinding(page)).toBe('p24');
		await page.goBack();
		await expect.poll(() => textOf(page)).toContain('Match 3 of 10');
		expect(await page.locator(':target').getAttribute('id')).toBe(third);
	});

	test('the last match leads on to the first of the next report, and that one back', async () => {
		const page = await openWalk(secondMatch, { viewport });
		const next = barOf(page).locator('a[rel=next]');
		for (let match = 3; match <= 10; match += 1) {
			await next.click();
			await expect.poll(() => textOf(page)).toContain(`Match ${match} of 10`);
		}
		expect(await next.innerText()).toBe('Next report: Knowsley, 17 May 2011 (4)');
		const last = page.url();
		await next.click();
		await page.waitForURL('**/reports/knowsley/2011-05-17/?**');
		expect(await textOf(page)).toBe('Match 1 of 4 in this report, 20 in 5 reports');
		expect(await page.locator(':target').innerText()).toMatch(/supervis/iu);
		const previous = barOf(page).locator('a[rel=prev]');
		expect(await previous.innerText()).toBe('Previous report: St Helens, 10 August 2012 (10)');
		await previous.click();
		await page.waitForURL(last);
		expect(await textOf(page)).toContain('Match 10 of 10');
	});

	test('the bar covers neither the match, nor the focus, nor the bar of the contents', async () => {
		const page = await openWalk(secondMatch, { viewport });
		expect(await barsOverlap(page)).toBe(false);
		const faults: string[] = [];
		for (let stop = 0; stop < 60; stop += 1) {
			await page.keyboard.press('Tab');
			const name = await page.evaluate(() => {
				const focused = document.activeElement;
				const bar = document.querySelector('.search-walk')?.getBoundingClientRect();
				const box = focused?.getClientRects()[0];
				if (!focused || !bar || !box || focused.closest('.search-walk')) return null;
				return box.bottom > bar.top ? `${focused.outerHTML.slice(0, 80)} ${box.bottom}` : null;
			});
			if (name !== null) faults.push(name);
		}
		expect(faults).toEqual([]);
		await page.keyboard.press('n');
		await expect.poll(() => textOf(page)).toContain('Match 3 of 10');
		const target = await page.locator(':target').boundingBox();
		const bar = await barOf(page).boundingBox();
		expect(target?.y).toBeGreaterThanOrEqual(0);
		expect(target?.y).toBeLessThan((bar?.y ?? 0) - 100);
	});

	test.each(['light', 'dark'] as const)('axe finds nothing with the bar, %s', async (scheme) => {
		const letter = 'reports/wirral/2010-08-18/?highlight=supervision&q=supervision&background=yes';
		const page = await openWalk(letter, { viewport, colorScheme: scheme });
		expect(await faultsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
	});
});
