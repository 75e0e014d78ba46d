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

test('the keyboard is shown what a term means, puts it away, and follows the link', async () => {
	const { page, term, note } = await openTerm();
	await term.focus();
	expect(await note.isVisible()).toBe(true);
	const href = (await term.getAttribute('href')) ?? '';
	expect(await note.innerText()).toContain(await page.locator(`${href} dd`).innerText());
	expect(await areApart(term, note)).toBe(true);
	await page.keyboard.press('Escape');
	expect(await note.isVisible()).toBe(false);
	expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
	await page.keyboard.press('Enter');
	expect(new URL(page.url()).hash).toBe(href);
});

test('a note goes when the keyboard goes on', async () => {
	const { page, term, note } = await openTerm();
	await term.focus();
	expect(await note.isVisible()).toBe(true);
	await page.locator('#p65 a').first().focus();
	await expect.poll(() => note.isVisible()).toBe(false);
});

test('a screen reader hears the name of a term as its words, and what it means', async () => {
	const { page, term } = await openTerm();
	const description = (await term.getAttribute('aria-describedby')) ?? '';
	expect(`#${description}`).toBe(await term.getAttribute('href'));
	expect(await page.locator(`#${description}`).innerText()).not.toBe('');
	expect(await term.getAttribute('aria-label')).toBeNull();
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
	await term.tap();
	await expect.poll(() => new URL(page.url()).hash).toBe(await term.getAttribute('href'));
});

test('a tap elsewhere puts a note away', async () => {
	const { page, term, note } = await openTerm({ hasTouch: true });
	await term.tap();
	await expect.poll(() => note.isVisible()).toBe(true);
	await page.touchscreen.tap(5, 300);
	await expect.poll(() => note.isVisible()).toBe(false);
});

test('without JavaScript a term leads to its explanation, and on to the findings that use it', async () => {
	const { page, term } = await openTerm({ javaScriptEnabled: false });
	const href = (await term.getAttribute('href')) ?? '';
	await term.click();
	expect(new URL(page.url()).hash).toBe(href);
	const explanation = page.locator(href);
	expect(await explanation.isVisible()).toBe(true);
	await explanation.locator('a').click();
	expect(new URL(page.url()).pathname).toMatch(/\/glossary\/[^/]+\/$/u);
	expect(await page.locator('.mentions a[href*="#p"]').count()).toBeGreaterThan(0);
});

test('in print a term is plain words, and the explanations stand at the end', async () => {
	const { page, term } = await openTerm();
	await page.emulateMedia({ media: 'print' });
	expect(await term.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
		'none',
	);
	expect(await term.evaluate((element) => getComputedStyle(element, '::after').content)).toBe(
		'none',
	);
	expect(await page.locator('.report-terms').isVisible()).toBe(true);
});
