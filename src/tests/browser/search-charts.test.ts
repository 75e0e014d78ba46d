import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import {
	faultsOf,
	hasFocus,
	openSearch,
	overflowOf,
	sizes,
	statusOf,
	total,
} from './search-page.ts';

const site = openSite();

/** Opens the charts of a search. */
async function openCharts(page: Page): Promise<void> {
	const charts = page.locator('[data-part="charts"]');
	// On wide screens they are in view from the first.
	if (!(await charts.evaluate((element) => (element as HTMLDetailsElement).open)))
		await page.getByText('Charts by year and grade').click();
	await page.locator('[data-chart="grade"] svg').waitFor();
}

function chart(page: Page, facet: string) {
	return page.locator(`[data-chart="${facet}"]`);
}

/** What each bar of a chart is called: "2012: 10 findings". */
function barsOf(page: Page, facet: string): Promise<string[]> {
	return chart(page, facet)
		.locator('svg > [aria-label]')
		.evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));
}

function bar(page: Page, name: string) {
	return page.locator(`svg a[aria-label^="${name}:"]`);
}

/** How many findings a bar stands for. */
function numberOf(name: string): number {
	return Number(/: ([\d,]+) findings?$/u.exec(name)?.[1]?.replace(',', ''));
}

describe.each(sizes)('on $name', ({ viewport }) => {
	test('charts are in view where there is room, and leave the results where they are on a phone', async () => {
		const page = await openSearch(site, 'q=supervision&background=yes', { viewport });
		const isWide = viewport.width > 1000;
		expect(await page.locator('.charts svg').count()).toBe(isWide ? 2 : 0);
		const first = page.locator(isWide ? '[data-chart="year"] svg' : '.search-result').first();
		expect((await first.boundingBox())?.y).toBeLessThan(viewport.height);
	});

	test('there is a bar for each year, and those without a report say so', async () => {
		const page = await openSearch(site, 'q=supervision', { viewport });
		await openCharts(page);
		const bars = await barsOf(page, 'year');
		expect(bars.map((name) => name.slice(0, 4))).toEqual(
			Array.from({ length: 13 }, (_, year) => String(2010 + year)),
		);
		const counts = bars.filter((name) => !name.endsWith('no report')).map(numberOf);
		expect(counts.reduce((sum, count) => sum + count)).toBe(await total(page));
		expect(bars[4]).toBe('2014: no report');
		expect(await bar(page, '2014').count()).toBe(0);
	});

	test('lines stand where a framework begins', async () => {
		const page = await openSearch(site, 'q=supervision', { viewport });
		await openCharts(page);
		const breaks = chart(page, 'year').locator('.break');
		const names = (await breaks.allTextContents()).map((name) => name.replace(' →', ''));
		expect(names).toEqual(['Safeguarding and looked after children', 'Monitoring visit']);
		const line = await breaks.first().locator('line').boundingBox();
		const [before, after] = [
			await bar(page, '2011').locator('.target').boundingBox(),
			await bar(page, '2012').locator('.target').boundingBox(),
		];
		if (!line || !before || !after) throw new Error('the chart is not drawn');
		const [axis, size] =
			viewport.width < 500 ? (['y', 'height'] as const) : (['x', 'width'] as const);
		expect(line[axis]).toBeGreaterThanOrEqual(before[axis] + before[size] - 1);
		expect(line[axis]).toBeLessThanOrEqual(after[axis] + 1);
	});

	test('the keyboard narrows to a year by its bar, and gives it up again', async () => {
		const page = await openSearch(site, 'q=supervision', { viewport });
		await openCharts(page);
		const all = await statusOf(page);
		const count = numberOf((await bar(page, '2012').getAttribute('aria-label')) ?? '');
		const years = await barsOf(page, 'year');
		await page.locator('.charts > summary').focus();
		for (let stops = 0; stops < 5 && !(await hasFocus(bar(page, '2012'))); stops += 1)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=supervision&year=2012');
		await expect.poll(() => total(page)).toBe(count);
		await expect.poll(() => bar(page, '2012').getAttribute('aria-current')).toBe('true');
		expect(await hasFocus(bar(page, '2012'))).toBe(true);
		// Its own choice does not change what other years would give.
		expect(await barsOf(page, 'year')).toEqual(years);
		const box = page.locator('[data-facet="year"] input[value="2012"]');
		// The filters are filled when they are open.
		await page.locator('[data-part="facets"]').evaluate((filters: HTMLDetailsElement) => {
			filters.open = true;
		});
		expect(await box.isChecked()).toBe(true);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/search/?q=supervision');
		await expect.poll(() => statusOf(page)).toBe(all);
		await page.goBack();
		await expect.poll(() => bar(page, '2012').getAttribute('aria-current')).toBe('true');
	});

	test('a table stands behind each chart, with the frameworks of each year', async () => {
		const page = await openSearch(site, 'q=supervision', { viewport });
		await openCharts(page);
		for (const facet of ['year', 'grade']) {
			await page.getByText(`Show ${facet}s as a table`).click();
			const rows = await chart(page, facet)
				.locator('tbody tr')
				.evaluateAll((found) =>
					found.map((row) => {
						const [head, count] = (row as HTMLTableRowElement).cells;
						return [head?.textContent ?? '', count?.textContent ?? ''];
					}),
				);
			const bars = await barsOf(page, facet);
			expect(
				rows.map(([head, count]) =>
					count === 'no report'
						? `${head}: no report`
						: `${head}: ${count} finding${count === '1' ? '' : 's'}`,
				),
			).toEqual(bars);
		}
		const year2012 = chart(page, 'year').getByRole('row', { name: /^2012/u });
		expect(await year2012.innerText()).toContain('Safeguarding and looked after children (begins)');
	});

	test.each(['light', 'dark'] as const)(
		'charts, tables and results are accessible in %s colours, and fit',
		async (colorScheme) => {
			const page = await openSearch(site, 'q=supervision&year=2012&grade=good', {
				viewport,
				colorScheme,
			});
			await openCharts(page);
			await page.getByText('Show years as a table').click();
			await page.getByText('Show grades as a table').click();
			await page.getByText('Save all results').click();
			expect(await faultsOf(page)).toEqual([]);
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			expect(await page.locator('.charts [style]').count()).toBe(0);
		},
	);
});

test('grades stand in their order, and those findings that have none are counted last', async () => {
	const page = await openSearch(site, 'q=supervision');
	await openCharts(page);
	const bars = await barsOf(page, 'grade');
	const words = bars.map((name) => name.split(':')[0]);
	const scale = [
		'Outstanding',
		'Good',
		'Adequate',
		'Requires improvement',
		'Inadequate',
		'Not judged',
	];
	expect(words).toEqual([...scale.filter((word) => words.includes(word)), 'No grade']);
	const counts = bars.filter((name) => !name.endsWith('no report')).map(numberOf);
	expect(counts.reduce((sum, count) => sum + count)).toBe(await total(page));
	await bar(page, 'Good').click();
	await page.waitForURL('**/search/?q=supervision&grade=good');
	await expect.poll(() => bar(page, 'Good').getAttribute('aria-current')).toBe('true');
	// What has no grade is counted as if none were chosen.
	expect(await barsOf(page, 'grade')).toEqual(bars);
	expect(await chart(page, 'grade').locator('.shape').first().textContent()).toBe('● ');
});

test('a chart is drawn anew for the width that there is', async () => {
	const page = await openSearch(site, 'q=supervision', { viewport: { width: 1280, height: 900 } });
	await openCharts(page);
	const upright = (box: { width: number; height: number } | null) => box && box.height > box.width;
	const target = bar(page, '2012').locator('.target');
	expect(upright(await target.boundingBox())).toBe(true);
	await page.setViewportSize({ width: 320, height: 640 });
	await expect.poll(async () => upright(await target.boundingBox())).toBe(false);
	expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});
