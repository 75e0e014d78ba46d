import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const authority = 'authorities/st-helens/';
const site = openSite();

test('the drawing of grades has a name, and the keyboard opens the same as a table, without JavaScript', async () => {
	const page = await site.open(authority, { javaScriptEnabled: false });
	const chart = page.getByRole('img', { name: /^Grades of St Helens by area of judgement/u });
	expect(await chart.isVisible()).toBe(true);
	const row = page.getByRole('row', { name: /^ILACS 2018, 23 September 2019\s+Inadequate$/u });
	expect(await row.count()).toBe(0);
	await page.getByText('The same as a table').press('Enter');
	expect(await row.first().isVisible()).toBe(true);
});

test.each([
	['a phone', { width: 320, height: 640 }],
	['a desktop', { width: 1280, height: 800 }],
])('no two marks or years of the drawing cover each other, on %s', async (_, viewport) => {
	const page = await site.open('authorities/surrey/', { viewport });
	const boxes = await page.locator('.grade-chart :is([data-grade], .year)').evaluateAll((marks) =>
		marks.map((mark) => {
			const { left, right, top, bottom } = mark.getBoundingClientRect();
			return { left, right, top, bottom };
		}),
	);
	expect(boxes.length).toBeGreaterThan(15);
	const covered = boxes.filter((a, index) =>
		boxes
			.slice(index + 1)
			.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
	);
	expect(covered).toEqual([]);
	expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(viewport.width);
});

test('in forced colours the drawing has the colours of the reader', async () => {
	const page = await site.open(authority, { forcedColors: 'active' });
	const fills = await page
		.locator('.grade-chart :is(path, text)')
		.evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).fill))]);
	const [ink] = await page
		.locator('h1')
		.evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).color));
	expect(fills).toEqual([ink]);
});

test('on paper the record stands before what stands beside it on a screen', async () => {
	const page = await site.open(authority, { viewport: { width: 660, height: 900 } });
	await page.emulateMedia({ media: 'print' });
	const top = (name: string) =>
		page.getByRole('heading', { name }).evaluate((heading) => heading.getBoundingClientRect().top);
	expect(await page.locator('.grade-chart').isVisible()).toBe(true);
	expect(await top('What needs to improve')).toBeLessThan(await top('Statistical neighbours'));
});
