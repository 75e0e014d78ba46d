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
	await expect.poll(() => new URL(page.url()).hash).toBe('#p65');
});

test("a finding's own page can be reached and read without JavaScript", async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	await page.locator('#p65 a[href$="p65/"]').first().click();
	expect(page.url()).toBe(site.address(`${report}p65/`));
	expect(await page.locator('main').innerText()).toContain('Leadership and management are good.');
});

test('without JavaScript a finding has its links, and no control that does nothing', async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	expect(await page.locator('#p65 .tools').innerText()).toBe('Cite');
	expect(await page.locator('main button:visible').count()).toBe(0);
	await page.locator('nav.contents').getByRole('link', { name: 'Service information' }).click();
	await expect.poll(() => new URL(page.url()).hash).toBe('#service-information');
	await page
		.getByRole('navigation', { name: /^Other reports/u })
		.getByRole('link')
		.first()
		.click();
	expect(new URL(page.url()).pathname).toMatch(/\/reports\/st-helens\/\d{4}-\d\d-\d\d\/$/u);
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
	await expect.poll(() => new URL(page.url()).hash).toBe(target);
	await page.keyboard.press('Tab');
	expect(
		await page.locator(':focus').evaluate((element) => element.closest('main')),
	).not.toBeNull();
});

/** Whether the top of an element is on the screen. */
function isOnScreen(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => {
		const { top } = element.getBoundingClientRect();
		return top >= 0 && top < window.innerHeight;
	});
}

/** How an element stands out from its neighbours. */
function describeLook(locator: Locator): Promise<string[]> {
	return locator.evaluate((element) => {
		const { backgroundColor, borderInlineStart, boxShadow, outline } = getComputedStyle(element);
		return [backgroundColor, borderInlineStart, boxShadow, outline];
	});
}
