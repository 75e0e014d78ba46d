import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

/** The finding that a note follows. */
const findingOf = (note: Locator): Locator =>
	note.locator('xpath=ancestor::*[contains(@class,"annotations")]/preceding-sibling::article[1]');

const notes = (page: Page): Locator => page.locator('.annotation');
const numbers = (page: Page): Locator => page.locator('.annotation-number');
const theSwitch = (page: Page): Locator => page.getByRole('switch', { name: /^Annotations/u });

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (box === null) throw new Error('it is not shown');
	return box;
}

test('one switch hides all annotations, and the choice is remembered', async () => {
	const page = await site.open(report);
	expect(await notes(page).first().isVisible()).toBe(true);
	await theSwitch(page).press('Enter');
	expect(await theSwitch(page).getAttribute('aria-checked')).toBe('false');
	expect(await notes(page).first().isVisible()).toBe(false);
	expect(await numbers(page).first().isVisible()).toBe(false);
	await page.reload();
	await expect.poll(() => notes(page).first().isVisible()).toBe(false);
	await theSwitch(page).click();
	expect(await notes(page).first().isVisible()).toBe(true);
	await page.reload();
	expect(await notes(page).first().isVisible()).toBe(true);
});

test('the switch hides what was said before and after, too, and each of those is a link', async () => {
	const page = await site.open(report);
	const line = page.locator('.before-and-after').first();
	await line.scrollIntoViewIfNeeded();
	expect(await line.isVisible()).toBe(true);
	const address = (await line.getByRole('link').first().getAttribute('href')) ?? '';
	await theSwitch(page).click();
	expect(await line.isVisible()).toBe(false);
	await page.goto(new URL(address, page.url()).href);
	await expect
		.poll(() => page.locator('article:target').getAttribute('id'))
		.toBe(address.split('#')[1]);
});

test('a link to an annotation shows it, though annotations were hidden', async () => {
	const page = await site.open(report);
	const id = (await notes(page).nth(3).getAttribute('id')) ?? '';
	await theSwitch(page).click();
	await page.goto(site.address(`${report}#${id}`));
	await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(true);
	expect(await theSwitch(page).getAttribute('aria-checked')).toBe('true');
});

test('without JavaScript annotations show, and number and note lead to each other', async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	expect(await theSwitch(page).count()).toBe(0);
	await numbers(page).first().getByRole('link', { name: 'Annotation 1' }).click();
	const note = notes(page).first();
	const id = await note.getAttribute('id');
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	await note.getByRole('link', { name: 'Annotation 1' }).click();
	await expect.poll(() => new URL(page.url()).hash).toMatch(/-place$/u);
});

test('annotations stand beside their finding on a wide screen, and never on one another', async () => {
	const page = await site.open(report, { viewport: { width: 1440, height: 900 } });
	let end = 0;
	for (const group of await page.locator('.annotations').all()) {
		const [box, finding] = [
			await boxOf(group),
			await boxOf(findingOf(group.locator(':scope > *').first())),
		];
		expect(box.x).toBeGreaterThanOrEqual(finding.x + finding.width - 1);
		expect(Math.abs(box.y - finding.y)).toBeLessThan(24);
		expect(box.y).toBeGreaterThanOrEqual(end);
		end = box.y + box.height;
	}
	expect(end).toBeGreaterThan(0);
});

test.each([320, 1000])(
	'annotations stand below their finding on a screen of %i pixels',
	async (width) => {
		const page = await site.open(report, { viewport: { width, height: 800 } });
		const note = notes(page).first();
		const [box, finding] = [await boxOf(note), await boxOf(findingOf(note))];
		expect(box.y).toBeGreaterThanOrEqual(finding.y + finding.height);
		expect(box.x + box.width).toBeLessThanOrEqual(width);
	},
);

test('annotations stand below their finding in print', async () => {
	const page = await site.open(report, { viewport: { width: 1440, height: 900 } });
	await page.emulateMedia({ media: 'print' });
	const note = notes(page).first();
	const [box, finding] = [await boxOf(note), await boxOf(findingOf(note))];
	expect(box.y).toBeGreaterThanOrEqual(finding.y + finding.height - 1);
});

test('words copied across the number of an annotation do not hold it', async () => {
	const page = await site.open(report);
	const copied = await numbers(page)
		.first()
		.evaluate((element) => {
			getSelection()?.selectAllChildren(element.closest('p, li') ?? element);
			return getSelection()?.toString() ?? '';
		});
	expect(copied.length).toBeGreaterThan(20);
	expect(copied).not.toMatch(/[a-z]1\b/u);
});
