import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

/** A term in the text, with what explains it. */
async function openTerm(
	options: Parameters<typeof site.open>[1] = {},
): Promise<{ page: Page; term: Locator; note: Locator }> {
	const page = await site.open(report, options);
	const term = page.locator('#p20 a.term, #p21 a.term, #p22 a.term').first();
	await term.scrollIntoViewIfNeeded();
	return { page, term, note: page.locator('.term-note') };
}

/** Whether no part of one element lies over the other. */
async function areApart(one: Locator, other: Locator): Promise<boolean> {
	const [a, b] = [await one.boundingBox(), await other.boundingBox()];
	if (a === null || b === null) return false;
	return a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** What the page of a term says that it means. */
async function readMeaning(page: Page, term: Locator): Promise<string> {
	const address = new URL((await term.getAttribute('href')) ?? '', page.url()).href;
	const html = await (await page.request.get(address)).text();
	return page.evaluate((source) => {
		const built = new DOMParser().parseFromString(source, 'text/html');
		return built.querySelector('.lead')?.textContent ?? '';
	}, html);
}

/** What describes an element to a screen reader; nothing where that is hidden from it. */
function describe(element: Locator): Promise<string> {
	return element.evaluate((described) => {
		const id = described.getAttribute('aria-describedby') ?? '';
		const description = document.getElementById(id);
		return description?.ariaHidden === null ? description.innerText : '';
	});
}

test('the keyboard is shown what a term means, puts it away, and follows the link', async () => {
	const { page, term, note } = await openTerm();
	const meaning = await readMeaning(page, term);
	await term.focus();
	await expect.poll(() => note.isVisible()).toBe(true);
	expect(meaning).not.toBe('');
	expect(await note.innerText()).toContain(meaning);
	expect(await areApart(term, note)).toBe(true);
	await page.keyboard.press('Escape');
	expect(await note.isVisible()).toBe(false);
	expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
	const href = await term.getAttribute('href');
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).pathname).toBe(href);
});

test('a note goes when the keyboard goes on', async () => {
	const { page, term, note } = await openTerm();
	await term.focus();
	await expect.poll(() => note.isVisible()).toBe(true);
	await page.locator('#p65 a').first().focus();
	await expect.poll(() => note.isVisible()).toBe(false);
});

test('a screen reader hears the name of a term as its words, and what it means', async () => {
	const { page, term } = await openTerm();
	const meaning = await readMeaning(page, term);
	const name = await term.innerText();
	await term.focus();
	await expect.poll(() => describe(term)).toContain(meaning);
	expect(await page.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
	// Once is enough.
	expect(await page.locator('[data-announce]').textContent()).toBe('');
	await page.locator('#p65 a').first().focus();
	await expect.poll(() => term.getAttribute('aria-describedby')).toBeNull();
});

test('a report loads no explanation until it is asked for, and each once', async () => {
	const { page, term, note } = await openTerm();
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/term.json')) asked.push(request.url());
	});
	for (let time = 0; time < 2; time += 1) {
		await term.focus();
		await expect.poll(() => note.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		await page.locator('#p65 a').first().focus();
	}
	expect(asked).toHaveLength(1);
});

test('where an explanation does not come, a tap follows the link', async () => {
	const { page, term } = await openTerm({ hasTouch: true });
	await page.route('**/term.json', (route) => route.abort());
	const href = await term.getAttribute('href');
	await term.tap();
	await expect.poll(() => new URL(page.url()).pathname).toBe(href);
});

test('an explanation that did not come is asked for again', async () => {
	const { page, term, note } = await openTerm();
	await page.route('**/term.json', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await term.focus();
	await failed;
	expect(await note.isVisible()).toBe(false);
	await page.unrouteAll();
	await page.locator('#p65 a').first().focus();
	await term.focus();
	await expect.poll(() => note.isVisible()).toBe(true);
});

test('the pointer can go from a term to its note and stay there', async () => {
	const { page, term, note } = await openTerm();
	await term.hover();
	await expect.poll(() => note.isVisible()).toBe(true);
	await note.hover();
	await page.waitForTimeout(600);
	expect(await note.isVisible()).toBe(true);
	await page.mouse.move(2, 2);
	await expect.poll(() => note.isVisible()).toBe(false);
});

test('a tap shows what a term means, and a second follows the link', async () => {
	const { page, term, note } = await openTerm({
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true,
	});
	await term.tap();
	await expect.poll(() => note.isVisible()).toBe(true);
	expect(new URL(page.url()).hash).toBe('');
	expect(await areApart(term, note)).toBe(true);
	const box = await note.boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
	const href = await term.getAttribute('href');
	await term.tap();
	await expect.poll(() => new URL(page.url()).pathname).toBe(href);
});

test('a tap elsewhere puts a note away', async () => {
	const { page, term, note } = await openTerm({ hasTouch: true });
	await term.tap();
	await expect.poll(() => note.isVisible()).toBe(true);
	await page.touchscreen.tap(5, 300);
	await expect.poll(() => note.isVisible()).toBe(false);
});

test('without JavaScript a term leads to its explanation and the findings that use it', async () => {
	const { page, term } = await openTerm({ javaScriptEnabled: false });
	await term.click();
	expect(new URL(page.url()).pathname).toMatch(/\/glossary\/[^/]+\/$/u);
	expect(await page.locator('.masthead .lead').isVisible()).toBe(true);
	expect(await page.locator('.mentions a[href*="#p"]').count()).toBeGreaterThan(0);
});

test('in print a term is plain words, and the facts say where terms are explained', async () => {
	const { page, term } = await openTerm();
	await page.emulateMedia({ media: 'print' });
	expect(await term.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
		'none',
	);
	expect(await term.evaluate((element) => getComputedStyle(element, '::after').content)).toBe(
		'none',
	);
	expect(await page.locator('.facts').innerText()).toMatch(/explained at \S+\/glossary\/$/mu);
});
