import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const authority = 'authorities/st-helens/';
const site = openSite();

/** The strip of the inspection that began on a day. */
const stripOf = (day: string): string => `li:has(> time[datetime="${day}"]) .grade-strip`;

test('a strip names its grades to those who cannot see it, and opens by the keyboard without JavaScript', async () => {
	const page = await site.open(authority, { javaScriptEnabled: false });
	const strip = page.locator(stripOf('2023-07-10'));
	const marks = strip.getByRole('img', { includeHidden: false });
	expect(await marks.count()).toBe(4);
	expect(
		await strip.getByRole('img', { name: 'Help and protection: requires improvement' }).innerText(),
	).toBe('R');
	const words = strip.getByText('Help and protection', { exact: false });
	expect(await words.isVisible()).toBe(false);
	await strip.locator('summary').press('Enter');
	expect(await words.isVisible()).toBe(true);
});

test('a record of many rows shows its overall grades, and opens the rest', async () => {
	const page = await site.open(authority);
	const strip = page.locator(stripOf('2012-06-25'));
	expect(await strip.locator('summary').innerText()).toMatch(
		/^Safeguarding services\s+Good\s+Services for looked after children\s+Good\s+20 more grades$/u,
	);
	expect(await strip.getByRole('listitem').count()).toBe(0);
	await strip.locator('summary').click();
	expect(await strip.getByRole('listitem').count()).toBe(20);
});

test('in forced colours a mark has its letter, shape and frame; on paper its words stand beside them', async () => {
	const page = await site.open(authority, { forcedColors: 'active' });
	const mark = page.locator(`${stripOf('2023-07-10')} .grade-marks > span`).nth(1);
	const look = (part: '::before' | '::after') =>
		mark.evaluate((element, pseudo) => getComputedStyle(element, pseudo).content, part);
	expect(await look('::before')).toMatch(/^"▲"/u);
	expect(await mark.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid');
	expect(await look('::after')).toBe('none');
	await page.emulateMedia({ media: 'print' });
	expect(await look('::after')).toContain('Help and protection: requires improvement');
});

test('a grade beside a finding says that it is that of its section', async () => {
	const page = await site.open('reports/st-helens/2012-08-10/p65/');
	expect(await page.locator('.section-path .in-section').innerText()).toBe(
		'in a section judged good',
	);
	await page.goto(site.address('search/?q="workforce strategy"'));
	expect(await page.locator('.search-result .in-section').first().innerText()).toBe(
		'in a section judged good',
	);
});

test('results show the grades of their reports, once where they are grouped, on a narrow screen too', async () => {
	const viewport = { width: 320, height: 640 };
	const page = await site.open('search/?q=supervision&authority=st-helens&year=2012', { viewport });
	const strips = page.locator('.search-results .grade-strip');
	await strips.first().waitFor();
	expect(await strips.first().innerText()).toMatch(
		/^Safeguarding services: good\s+Services for looked after children: good$/u,
	);
	expect(await strips.count()).toBeGreaterThan(1);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
	await page.goto(site.address('search/?q=supervision&authority=st-helens&year=2012&group=report'));
	await page.locator('.search-group').first().waitFor();
	expect(await strips.count()).toBe(await page.locator('.search-group').count());
});

test('the page of a finding says that the grades beside it are those of the report', async () => {
	const page = await site.open('reports/st-helens/2012-08-10/p65/');
	expect(await page.locator('.grade-strip').innerText()).toMatch(/^Grades of the report:/u);
	await page.goto(site.address('reports/st-helens/2011-03-31/strength-1/'));
	expect(await page.locator('.grade-strip').count()).toBe(0);
});
