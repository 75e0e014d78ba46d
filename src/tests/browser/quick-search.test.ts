import { describe, expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import { holdRequests } from './hold-requests.ts';
import { openSite } from './open-site.ts';
import {
	ask,
	dialogOf,
	faultsOf,
	ofFindings,
	ofPages,
	openDialog,
	screens,
	watchIndexes,
} from './quick-search.ts';

const site = openSite();

test('what is typed while it loads goes into its box', async () => {
	const page = await site.open('');
	const letGo = await holdRequests(page, '**/search-dialog-element*', (route) => route.continue());
	await page.keyboard.type('/caf');
	letGo();
	await dialogOf(page).waitFor();
	expect(await dialogOf(page).getByRole('combobox').inputValue()).toBe('caf');
	await dialogOf(page).locator('a[href$="/common-assessment-framework/"]').waitFor();
});

test('where it cannot be loaded its button leads to the search page', async () => {
	const page = await site.open('');
	await page.route('**/search-dialog-element*', (route) => route.abort());
	await page.getByRole('button', { name: 'Quick search' }).click();
	await page.waitForURL(site.address('search/'));
});

test('what was typed goes to the search page where it cannot be loaded', async () => {
	const page = await site.open('');
	const letGo = await holdRequests(page, '**/search-dialog-element*', (route) => route.abort());
	await page.keyboard.type('/care & risk');
	letGo();
	await page.waitForURL('**/search/?*');
	expect(new URL(page.url()).searchParams.get('q')).toBe('care & risk');
});

test('the way to all findings leads to those of what is typed, at every moment', async () => {
	const page = await site.open('');
	const dialog = await openDialog(page, '/');
	await ask(page, 'wi');
	const all = dialog.locator('[data-all]');
	await all.waitFor();
	const typed = await dialog.getByRole('combobox').evaluate((box: HTMLInputElement) => {
		box.value = 'wirral 2010';
		box.dispatchEvent(new Event('input', { bubbles: true }));
		return document.querySelector('[data-all]')?.getAttribute('href');
	});
	expect(typed).toBe(`${builtBase}search/?q=wirral+2010`);
});

test('a word that is not typed to its end finds what begins so', async () => {
	const page = await site.open('');
	const dialog = await openDialog(page, '/');
	const said = await ask(page, 'safeguardin');
	expect(said).toContain('findings match');
	expect(said).not.toContain('No finding');
	expect((await dialog.locator('mark').allInnerTexts()).join(' ')).toContain('safeguarding');
	const all = dialog.getByRole('option', { name: 'Search all findings for “safeguardin”' });
	expect(await all.getAttribute('href')).toMatch(/\?q=safeguardin$/u);
	expect(await ask(page, 'safeguardinx')).toContain('No finding has a word that begins with');
	await ask(page, 'care');
	expect(await dialog.locator('mark').allInnerTexts()).not.toContain('careers');
	await dialog.getByRole('option', { name: /^All \d+ findings for “care”$/u }).waitFor();
});

test('nothing is asked of an index before the reader types, and findings wait for a pause', async () => {
	const page = await site.open('');
	const asked = watchIndexes(page);
	const dialog = await openDialog(page, '/');
	await page.waitForTimeout(600);
	expect(asked).toEqual([]);
	await page.keyboard.type('ca');
	await dialog.getByRole('option', { name: 'Care order' }).waitFor();
	await page.waitForTimeout(600);
	expect(asked.filter((path) => ofPages.test(path))).not.toEqual([]);
	expect(asked.filter((path) => ofFindings.test(path))).toEqual([]);
	await page.keyboard.type('re');
	await expect.poll(() => asked.filter((path) => ofFindings.test(path))).not.toEqual([]);
});

test('without JavaScript there is no button, and the search page leads elsewhere', async () => {
	const page = await site.open('search/', { javaScriptEnabled: false });
	expect(await page.getByRole('button', { name: 'Quick search' }).isVisible()).toBe(false);
	expect(await page.locator('recent-searches').isVisible()).toBe(false);
	const main = page.locator('main');
	expect(await main.innerText()).toContain('needs JavaScript');
	for (const place of ['reports/', 'authorities/', 'glossary/'])
		expect(await main.locator(`noscript a[href="${builtBase}${place}"]`).isVisible()).toBe(true);
});

test('an answer that comes late shows nothing', async () => {
	const page = await site.open('');
	const dialog = await openDialog(page, '/');
	let slow = true;
	await page.route(ofFindings, async (route) => {
		if (slow) await new Promise((settle) => setTimeout(settle, 2000));
		await route.continue();
	});
	const asked = watchIndexes(page);
	await page.keyboard.type('supervision');
	await expect.poll(() => asked.filter((path) => ofFindings.test(path))).not.toEqual([]);
	slow = false;
	expect(await ask(page, 'authority:wirral strengths')).toContain('match');
	const options = await dialog.getByRole('option').allInnerTexts();
	await page.waitForTimeout(2500);
	expect(await dialog.getByRole('option').allInnerTexts()).toEqual(options);
	expect(options.join(' ')).not.toContain('supervision');
});

describe('what is wrong is said in plain words, with a way on', () => {
	test('a query that cannot be taken as it stands', async () => {
		const page = await site.open('');
		await openDialog(page, '/');
		const said = await ask(page, '(supervision xyzzy "line');
		expect(said).toContain('The quotation mark before “line” is never closed.');
		expect(said).toContain('No finding has the word “xyzzy”');
		await page.getByRole('link', { name: 'Go to the search page' }).click();
		await page.waitForURL('**/search/?q=*xyzzy*');
	});

	test('10,000 characters, and signs that nobody types', async () => {
		const page = await site.open('');
		const dialog = await openDialog(page, '/');
		for (const q of ['word '.repeat(2000), '\u0000\u0007"((-', 'the of and']) {
			await dialog.getByRole('combobox').fill(q);
			const status = dialog.getByRole('status');
			await expect.poll(() => status.innerText()).not.toBe('');
			expect(await status.getByRole('link').isVisible()).toBe(true);
			await dialog.getByRole('combobox').fill('');
		}
	});

	test.each([
		['reports and pages', ofPages, 'The list of reports and pages could not be loaded.'],
		['findings', ofFindings, 'The findings could not be searched: check your connection.'],
	])('an index of %s that does not come, and may come at the next try', async (_, index, words) => {
		const page = await site.open('');
		const dialog = await openDialog(page, '/');
		await page.route(index, (route) => route.fulfill({ status: 404, body: '' }));
		expect(await ask(page, 'care order')).toContain(words);
		// What the other index has is shown all the same, and all findings can be asked for.
		const options = (await dialog.getByRole('option').allInnerTexts()).join(' ');
		expect(options).toContain(index === ofPages ? 'All 3 findings' : 'Care order Term');
		expect(options).toContain('findings for “care order”');
		await page.unrouteAll();
		expect(await ask(page, 'care orders')).not.toContain('could not');
	});
});

test('a click beside it closes it, and one on a result goes there', async () => {
	const page = await site.open('');
	const dialog = await openDialog(page, '/');
	await page.mouse.click(10, 700);
	expect(await dialog.isVisible()).toBe(false);
	await openDialog(page, '/');
	await ask(page, 'care order');
	await dialog.getByRole('option', { name: 'Care order' }).first().click();
	await page.waitForURL(site.address('glossary/care-order/'));
});

describe.each(screens)('on $name', ({ viewport }) => {
	test.each(['light', 'dark'] as const)(
		'it is accessible in %s colours, and fits',
		async (colorScheme) => {
			const page = await site.open('search/?q=care', { viewport, colorScheme });
			await openDialog(page, '/');
			await page.goto(site.address('reports/st-helens/2022-01-14/'));
			const dialog = await openDialog(page, '/');
			expect(await dialog.getByRole('option').allInnerTexts()).toEqual(['care']);
			expect(await faultsOf(page)).toEqual([]);
			await ask(page, '(supervision xyzzy social');
			await page.keyboard.press('ArrowDown');
			expect(await dialog.getByRole('option').count()).toBeGreaterThan(5);
			expect(await faultsOf(page)).toEqual([]);
			const box = await dialog.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
			const overflow = await dialog.evaluate((found) => found.scrollWidth - found.clientWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		},
	);
});
