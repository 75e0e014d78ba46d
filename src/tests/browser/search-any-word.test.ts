import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { ask, openDialog } from './quick-search.ts';
import { openSearch, statusOf } from './search-page.ts';

const site = openSite();

test.each([
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'valueOf OR plans',
	'year:constructor',
])('a search for %s is answered like every other', async (q) => {
	const page = await openSearch(site, new URLSearchParams({ q }).toString());
	expect(await statusOf(page)).not.toBe('');
	expect(await page.getByRole('alert').isVisible()).toBe(false);
	const dialog = await openDialog(page, 'Control+k');
	expect(await ask(page, q)).not.toBe('');
	expect(await dialog.isVisible()).toBe(true);
});

test('a choice that only objects know is none, and can be given up', async () => {
	const page = await openSearch(site, 'q=plans&authority=constructor&__proto__=x');
	expect(await statusOf(page)).toMatch(/^(?:No|0) /u);
});

test('twelve megabytes in the box are cut before they are looked at', async () => {
	const page = await site.open('search/');
	const box = page.getByRole('searchbox');
	await box.focus();
	const started = Date.now();
	// As a paste arrives: the browser keeps to the length that the box allows.
	await page.evaluate(() =>
		document.execCommand('insertText', false, 'training '.repeat(1_400_000)),
	);
	expect((await box.inputValue()).length).toBeLessThan(2000);
	// As a script would put it there: no length holds then.
	await box.evaluate((input: HTMLInputElement) => {
		input.value = 'training '.repeat(1_400_000);
	});
	await page.keyboard.press('Enter');
	await expect.poll(() => statusOf(page)).toContain('The search is too long.');
	expect(page.url().length).toBeLessThan(2000);
	expect(Date.now() - started).toBeLessThan(60_000);
});
