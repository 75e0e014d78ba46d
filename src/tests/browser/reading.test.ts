import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

test('a report can be read, and its findings linked to, without JavaScript', async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	expect(await page.locator('h1').isVisible()).toBe(true);
	const finding = page.locator('#p65');
	expect(await finding.isVisible()).toBe(true);
	expect(await finding.innerText()).toContain(
		'Leadership and management are good. The council has delivered a very effective workforce strategy',
	);
	await finding.locator('a[href$="#p65"]').first().click();
	expect(new URL(page.url()).hash).toBe('#p65');
});

test("a finding's own page can be reached and read without JavaScript", async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	await page.locator('#p65 a[href$="p65/"]').first().click();
	expect(page.url()).toBe(site.address(`${report}p65/`));
	expect(await page.locator('main').innerText()).toContain('Leadership and management are good.');
});

test('a link to a finding shows plainly which one it meant', async () => {
	const page = await site.open(`${report}#p65`);
	const finding = page.locator('#p65');
	expect(await finding.evaluate((element) => element.matches(':target'))).toBe(true);
	await expect.poll(() => isOnScreen(finding)).toBe(true);
	expect(await describeLook(finding)).not.toEqual(await describeLook(page.locator('#p66')));
});

test('the first stop of the keyboard leads past the navigation to the text', async () => {
	const page = await site.open(report);
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	expect(await skip.isVisible()).toBe(true);
	const target = (await skip.getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(target);
	await page.keyboard.press('Tab');
	expect(
		await page.locator(':focus').evaluate((element) => element.closest('main')),
	).not.toBeNull();
});

test('the keyboard reaches the number of a finding, and copies a link to it', async () => {
	const page = await site.open(report, { permissions: ['clipboard-read', 'clipboard-write'] });
	const finding = page.locator('#p65');
	const number = finding.locator('a[href$="#p65"]').first();
	await number.focus();
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe('#p65');
	const copy = finding.getByRole('link', { name: 'Copy link' });
	for (let stops = 0; stops < 5 && !(await isFocused(copy)); stops += 1)
		await page.keyboard.press('Tab');
	expect(await isFocused(copy)).toBe(true);
	await page.keyboard.press('Enter');
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toBe(site.address(`${report}#p65`));
});

/** Whether the top of an element is on the screen. */
function isOnScreen(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => {
		const { top } = element.getBoundingClientRect();
		return top >= 0 && top < window.innerHeight;
	});
}

function isFocused(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => element === document.activeElement);
}

/** How an element stands out from its neighbours. */
function describeLook(locator: Locator): Promise<string[]> {
	return locator.evaluate((element) => {
		const { backgroundColor, borderInlineStart, boxShadow, outline } = getComputedStyle(element);
		return [backgroundColor, borderInlineStart, boxShadow, outline];
	});
}
