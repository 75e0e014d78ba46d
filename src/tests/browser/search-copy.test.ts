import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { faultsOf, hasFocus, openSearch, sizes } from './search-page.ts';

const site = openSite();
const permissions = ['clipboard-read', 'clipboard-write'];
const query = 'q=%22open+door+approach%22';
const phone: BrowserContextOptions = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
	permissions,
};

async function readClipboard(page: Page): Promise<string> {
	const read = () => page.evaluate(() => navigator.clipboard.readText());
	await expect.poll(read).not.toBe('');
	const text = await read();
	await page.evaluate(() => navigator.clipboard.writeText(''));
	return text;
}

function copyControl(page: Page) {
	return page.locator('.search-result').first().locator('[data-part="copy"]');
}

describe.each(sizes)('on $name', ({ viewport }) => {
	test.each(['', '&group=report'])(
		'the keyboard copies a link, a quotation and Markdown from a result%s',
		async (grouped) => {
			const page = await openSearch(site, query + grouped, { viewport, permissions });
			const control = copyControl(page);
			const copied: string[] = [];
			for (const downs of [0, 1, 2]) {
				await control.focus();
				await page.keyboard.press('Enter');
				expect(await page.locator(':focus').innerText()).toMatch(/^Link/u);
				for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				copied.push(await readClipboard(page));
			}
			const [link = '', quotation, markdown] = copied;
			expect(link).toBe(site.address('reports/st-helens/2011-03-31/#requirement-9'));
			const own = await page.request.get(link.replace('#requirement-9', 'requirement-9/'));
			const source = await page.evaluate(
				(html) =>
					new DOMParser().parseFromString(html, 'text/html').querySelector('.quotation figcaption')
						?.textContent,
				await own.text(),
			);
			expect(markdown).toMatch(/^> Staff reported to inspectors /u);
			expect(markdown?.endsWith(`\n> — [${source}](${own.url()})`)).toBe(true);
			expect(quotation).toMatch(/^“Staff reported to inspectors .*”\n— Ofsted, /su);
			expect(quotation?.endsWith(link.replace('#requirement-9', 'requirement-9/'))).toBe(true);
		},
	);
});

test('copying says what it did, and Esc goes back to the control', async () => {
	const page = await openSearch(site, query, { permissions });
	const control = copyControl(page);
	expect(await control.getAttribute('aria-label')).toBe('Copy Requirement met M9, St Helens');
	await control.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => control.getAttribute('aria-expanded')).toBe('true');
	const menu = await page.getByRole('menu').boundingBox();
	expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	expect(await faultsOf(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('menu').isVisible()).toBe(false);
	expect(await hasFocus(control)).toBe(true);
	await page.keyboard.press('Enter');
	await page.getByRole('menuitem', { name: /^Quotation/u }).click();
	await expect
		.poll(() => page.locator('body > [role=status]').innerText())
		.toBe('Quotation copied');
	expect(await control.innerText()).toBe('Copied');
});

test('every form works by touch, and the finding’s own page is one press away', async () => {
	const page = await openSearch(site, query, phone);
	for (const name of [/^Link/u, /^Quotation/u, /^Markdown/u]) {
		await copyControl(page).tap();
		await page.getByRole('menuitem', { name }).tap();
		expect(await readClipboard(page)).toContain('2011');
	}
	await copyControl(page).tap();
	await page.getByRole('menuitem', { name: /own page/u }).tap();
	await page.waitForURL('**/reports/st-helens/2011-03-31/requirement-9/');
});
