import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const phone = { viewport: { width: 390, height: 740 }, hasTouch: true, isMobile: true };
const site = openSite();

test('the contents mark the section being read, and keep it in sight', async () => {
	const page = await site.open(report, { viewport: { width: 1280, height: 700 } });
	const current = page.locator('nav.contents [aria-current]');
	for (const finding of ['p65', 'p118', 'p24']) {
		await page.locator(`#${finding}`).evaluate((element) => {
			element.scrollIntoView();
		});
		const section = await page.locator(`.section:has(> #${finding})`).getAttribute('id');
		await expect.poll(() => current.getAttribute('href')).toBe(`#${section}`);
		expect(await current.count()).toBe(1);
		await expect
			.poll(async () => {
				const box = await current.boundingBox();
				return box !== null && box.y >= 0 && box.y + box.height <= 700;
			})
			.toBe(true);
	}
});

test('on a phone the bar names the section and opens the contents', async () => {
	const page = await site.open(`${report}#p65`, phone);
	const bar = page.locator('.contents-bar');
	await expect.poll(() => bar.innerText()).toMatch(/Contents\s+Leadership and management/u);
	await bar.tap();
	const sheet = page.getByRole('dialog', { name: 'Contents' });
	expect(await sheet.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await sheet.count()).toBe(0);
	expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
	await bar.tap();
	await sheet.getByRole('link', { name: 'Service information' }).tap();
	expect(await sheet.count()).toBe(0);
	await expect.poll(() => new URL(page.url()).hash).toBe('#service-information');
	await expect.poll(() => bar.innerText()).toContain('Service information');
});

test('without JavaScript the bar leads to the contents in the page', async () => {
	const page = await site.open(`${report}#p65`, { ...phone, javaScriptEnabled: false });
	await page.locator('.contents-bar').tap();
	await expect.poll(() => new URL(page.url()).hash).toBe('#report_contents');
	await page.getByRole('link', { name: 'Service information', exact: true }).tap();
	await expect.poll(() => new URL(page.url()).hash).toBe('#service-information');
});
