import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const letter = 'reports/st-helens/2022-01-14/';
const site = openSite();

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 640 };

test.each([
	['a report, on a desktop', letter, desktop, 40],
	['a report, on a phone', letter, phone, 40],
	['the first page, on a desktop', '', desktop, 40],
	['the first page, on a phone', '', phone, 40],
	['the list of reports', 'reports/', phone, 10],
	['a list of reports', 'reports/year/2011/', desktop, 10],
	['the list of councils', 'authorities/', phone, 40],
	['an authority, on a desktop', 'authorities/st-helens/', desktop, 40],
	['an authority, on a phone', 'authorities/st-helens/', phone, 40],
	['a term', 'glossary/care-leaver/', phone, 10],
	['the guide', 'guide/', phone, 20],
	['a page of the guide', 'guide/search-the-findings/', desktop, 30],
])('the focus is always to be seen on its way through %s', async (_, path, viewport, least) => {
	const page = await site.open(path, { viewport });
	const stops = await page.evaluate(
		() => document.querySelectorAll('a, button, summary, input, select, [tabindex="0"]').length,
	);
	const faults: string[] = [];
	const order: number[] = [];
	for (let stop = 0; stop < Math.min(stops, 150); stop += 1) {
		await page.keyboard.press('Tab');
		let look = await lookAtFocus(page);
		if (look?.hidden === true) {
			// The note of a term may stay for a moment, so that a pointer can reach it.
			await expect
				.poll(async () => (look = await lookAtFocus(page))?.hidden, { timeout: 5000 })
				.not.toBe(true)
				.catch(() => undefined);
		}
		if (look === null) break;
		if (look.hidden || !look.outlined) faults.push(`${look.name}: ${JSON.stringify(look)}`);
		order.push(look.place);
	}
	expect(order.length).toBeGreaterThan(least);
	expect(order).toEqual([...order].sort((a, b) => a - b));
	expect(faults).toEqual([]);
});

test('j and k walk the findings, and the focus goes with them', async () => {
	const page = await site.open(report);
	await page.keyboard.press('j');
	expect(await focusedFinding(page)).toBe('p1');
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	expect(await focusedFinding(page)).toBe('p3');
	await page.keyboard.press('k');
	expect(await focusedFinding(page)).toBe('p2');
});

test('j goes on from where somebody has scrolled to', async () => {
	const page = await site.open(report);
	await page.locator('#p40').evaluate((element) => {
		element.scrollIntoView();
	});
	await page.keyboard.press('j');
	expect(await focusedFinding(page)).toBe('p41');
	expect(await lookAtFocus(page)).toMatchObject({ hidden: false });
});

test('c opens the menu of the current finding', async () => {
	const page = await site.open(`${report}#p65`, {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await page.keyboard.press('c');
	expect(await page.getByRole('menu').isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await focusedFinding(page)).toBe('p65');
});

test('? lists the keys, and there they can be switched off for good', async () => {
	const page = await site.open(report);
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	expect(await dialog.innerText()).toMatch(/j\s+next finding/u);
	await page.keyboard.press('j');
	expect(await focusedFinding(page)).toBeNull();
	await dialog.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	expect(await dialog.isVisible()).toBe(false);
	await page.keyboard.press('j');
	expect(await focusedFinding(page)).toBeNull();
	await page.reload();
	await page.keyboard.press('j');
	await page.keyboard.press('?');
	expect(await focusedFinding(page)).toBeNull();
	expect(await dialog.isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Keys' }).click();
	await dialog.getByRole('checkbox').check();
	await page.keyboard.press('Escape');
	await page.keyboard.press('j');
	expect(await focusedFinding(page)).not.toBeNull();
});

test('single keys work, and can be switched off, where the browser keeps nothing', async () => {
	const page = await site.open('about/nothing/');
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto(site.address(report));
	// The first key of all loads what answers it.
	await page.keyboard.press('j');
	await expect.poll(() => focusedFinding(page)).toBe('p1');
	await page.keyboard.press('?');
	await page.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('j');
	await page.keyboard.press('/');
	expect(await focusedFinding(page)).toBe('p1');
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog', { name: 'Quick search' }).waitFor();
});

test('keys with a modifier are left to the browser', async () => {
	const page = await site.open(report);
	await page.keyboard.press('Alt+j');
	await page.keyboard.press('Control+c');
	expect(await focusedFinding(page)).toBeNull();
});

test('each section has a link of its own that the keyboard reaches', async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	const link = page.getByRole('link', { name: 'Link to: Service information' });
	await link.focus();
	expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
	const box = await link.boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).hash).toBe('#service-information');
});

function focusedFinding(page: Page): Promise<string | null> {
	return page.evaluate(() => document.activeElement?.closest('article.finding')?.id ?? null);
}

interface FocusLook {
	name: string;
	/** Place in the document, so that the order of stops can be seen. */
	place: number;
	/** Whether it is off the screen or wholly covered by something else. */
	hidden: boolean;
	outlined: boolean;
}

/** How the element with the focus looks; null where the focus has left the page. */
function lookAtFocus(page: Page): Promise<FocusLook | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return null;
		// An inline element may have one box for each of its lines.
		const boxes = [...element.getClientRects()];
		const seen = boxes.some((box) =>
			[0.1, 0.5, 0.9].some((part) => {
				const top = document.elementFromPoint(
					box.left + box.width * part,
					box.top + box.height / 2,
				);
				return top !== null && (element.contains(top) || top.contains(element));
			}),
		);
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		let opacity = 1;
		for (let around: Element | null = element; around; around = around.parentElement)
			opacity *= Number(getComputedStyle(around).opacity);
		return {
			name: `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`,
			place: [...document.querySelectorAll('*')].indexOf(element),
			hidden: !seen || opacity < 1,
			outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
		};
	});
}
