import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const story = 'authorities/st-helens/then-and-now/';

test('without JavaScript a theme can be read, and leads to what each inspection said', async () => {
	const page = await site.open('themes/supervision/', { javaScriptEnabled: false });
	await page.getByText('By which wordings its findings are found').click();
	expect(await page.getByText('supervision order').isVisible()).toBe(true);
	await page.getByRole('link', { name: 'St Helens', exact: true }).first().click();
	expect(new URL(page.url()).pathname).toContain(story);
	expect(new URL(page.url()).hash).toBe('#supervision');
	expect(await page.locator('#supervision').isVisible()).toBe(true);
});

test('without JavaScript a finding leads to what was said on its theme before and after', async () => {
	const page = await site.open('reports/st-helens/2012-08-10/p42/', { javaScriptEnabled: false });
	await page.locator('.themes a[href$="#assessments"]').click();
	expect(new URL(page.url()).hash).toBe('#assessments');
	expect(await page.locator('#assessments .then-and-now > li').count()).toBe(2);
});

test('without JavaScript the recommendations lead to the finding itself', async () => {
	const page = await site.open('recommendations/', { javaScriptEnabled: false });
	await page.getByRole('link', { name: 'Recommendation R1', exact: true }).click();
	expect(page.url()).toMatch(/\/reports\/st-helens\/2012-08-10\/#recommendation-1$/u);
});

test.each([
	['themes/supervision/', 'details > summary'],
	[story, '.wide-table'],
	['recommendations/', '.mention-list a'],
	['themes/', '.guide-list a'],
])('the keyboard reaches %s, and what it reaches is seen', async (path, part) => {
	const page = await site.open(path);
	const wanted = await page.locator(part).first().elementHandle();
	let reached = false;
	for (let presses = 0; presses < 60 && !reached; presses += 1) {
		await page.keyboard.press('Tab');
		reached = await page.evaluate((element) => element === document.activeElement, wanted);
	}
	expect(reached).toBe(true);
	expect(
		await page.evaluate(() => {
			const { outlineStyle } = getComputedStyle(document.activeElement ?? document.body);
			return outlineStyle;
		}),
	).not.toBe('none');
});

test('a table wider than a phone is moved by the keyboard', async () => {
	const page = await site.open(story, { viewport: { width: 360, height: 740 } });
	const table = page.locator('.wide-table');
	await table.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('the search keeps to a theme, and names the themes of what it finds', async () => {
	const page = await site.open('search/?theme=supervision');
	const result = page.locator('.search-result').first();
	await result.waitFor();
	expect(await result.locator('.themes').innerText()).toContain('Supervision');
	await result.getByRole('link', { name: 'Supervision', exact: true }).click();
	await expect.poll(() => new URL(page.url()).pathname).toContain('/themes/supervision/');
});
