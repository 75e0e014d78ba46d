import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();

test.each([
	['frameworks/', 'Judgements side by side'],
	['frameworks/safeguarding-and-looked-after-children/', 'Grades, counted by inspection'],
])(
	'on a phone the table of %s is moved by the keyboard, and the page stays',
	async (path, name) => {
		const page = await site.open(path, { viewport: { width: 320, height: 740 } });
		const table = page.getByRole('region', { name });
		await table.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	},
);

test('on paper the judgements side by side have the width of the page', async () => {
	const page = await site.open('frameworks/', { viewport: { width: 1000, height: 740 } });
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('.crosswalk table')
		.evaluate(
			(table) => table.getBoundingClientRect().right - document.documentElement.clientWidth,
		);
	expect(cut).toBeLessThanOrEqual(0);
});
