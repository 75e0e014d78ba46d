import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { gradeLetters } from '../../model/grade.ts';
import { builtFolder } from '../built-site/built-folder.ts';
import { openSite } from './open-site.ts';

const site = openSite();
const map = 'authorities/map/';
const lead = (page: Page) => page.locator('.lead').innerText();
const tile = (page: Page, slug: string) => page.locator(`.tiles a[href$="/${slug}/"]`);
const row = (page: Page, slug: string) => page.locator(`[data-council="${slug}"] td`).innerText();
const region = async (page: Page, name: string) =>
	(await page.locator(`[data-region="${name}"] :is(th, td)`).allInnerTexts()).join(' ');
const choose = async (page: Page, day: string) => {
	await page.getByLabel('As at').fill(day);
	await page.getByRole('button', { name: 'Show' }).click();
};

test('the map as at a day changes the tiles, both tables and what is said of England', async () => {
	const page = await site.open(map);
	expect(await tile(page, 'westmorland-and-furness').getAttribute('data-grade')).toBe('good');
	await choose(page, '2024-03-31');
	await expect.poll(() => lead(page)).toContain('91 of 151 councils');
	expect(await lead(page)).toContain('60 %');
	expect(await region(page, 'London')).toBe('London 11 17 4 1 28 of 33 85 %');
	expect(await region(page, 'North West')).toMatch(/8 of 22 36 %$/u);
	expect(await tile(page, 'westmorland-and-furness').getAttribute('data-grade')).toBeNull();
	expect(await row(page, 'westmorland-and-furness')).toContain('No grade known here');
	expect(await row(page, 'derby')).toMatch(/Outstanding\s+ILACS 2018, 11 May 2022/u);
	expect(await page.locator('national-map [role="status"]').innerText()).toContain('60 %');
});

test('the address keeps the day, also on the way to another area', async () => {
	const page = await site.open(map);
	await choose(page, '2024-03-31');
	expect(new URL(page.url()).search).toBe('?on=2024-03-31');
	await page.getByRole('link', { name: 'Help and protection', exact: true }).click();
	await expect.poll(() => lead(page)).toMatch(/^As at 31 March 2024, .* help and protection/u);
	expect(await page.getByLabel('As at').inputValue()).toBe('2024-03-31');
	await page.getByRole('button', { name: /^Newest/u }).click();
	await expect.poll(() => lead(page)).not.toContain('31 March 2024');
	expect(new URL(page.url()).search).toBe('');
});

test('a day that is none, or of which nothing is known, changes nothing', async () => {
	for (const day of ['2023-02-29', '1999-01-01', 'nonsense']) {
		const page = await site.open(`${map}?on=${day}`);
		expect(await lead(page)).toBe(await lead(await site.open(map)));
	}
});

test('where the grades of other days cannot be loaded, it says so and keeps the map', async () => {
	const page = await site.newPage();
	await page.route('**/grades.json', (route) => route.abort());
	await page.goto(site.address(map));
	const before = await lead(page);
	await choose(page, '2024-03-31');
	await page.getByText('could not be loaded').waitFor();
	expect(await lead(page)).toBe(before);
});

test('a tile has the letter of its grade, and shows its words when it is pointed at', async () => {
	const page = await site.open(map);
	const tiles = await page.locator('.tiles a[data-grade]').evaluateAll((all) =>
		all.map((each) => ({
			grade: (each as HTMLElement).dataset['grade'] ?? '',
			drawn: getComputedStyle(each, '::before').content,
		})),
	);
	expect(tiles.length).toBeGreaterThan(150);
	for (const { grade, drawn } of tiles)
		expect(drawn).toContain(`"${gradeLetters[grade as keyof typeof gradeLetters]}"`);
	await tile(page, 'barnet').hover();
	expect(await tile(page, 'barnet').locator('b').boundingBox()).toMatchObject({ height: 24 });
	expect(await tile(page, 'barnet').getAttribute('aria-label')).toBeNull();
	expect(await page.getByRole('link', { name: /^Barnet: \w+/u }).count()).toBe(1);
});

test('the keyboard enters the map once, walks it by arrows, and opens a council', async () => {
	const page = await site.open(map);
	await page.getByRole('link', { name: 'Past the map' }).focus();
	await page.keyboard.press('Tab');
	const focused = () => page.locator(':focus').innerText();
	expect(await focused()).toMatch(/^Northumberland/u);
	await page.keyboard.press('ArrowDown');
	expect(await focused()).toMatch(/^North Tyneside/u);
	await page.keyboard.press('ArrowLeft');
	expect(await focused()).toMatch(/^Newcastle/u);
	await page.keyboard.press('End');
	expect(await focused()).toMatch(/^Isles of Scilly/u);
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').evaluate((each) => each.closest('.tiles'))).toBeNull();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/authorities/isles-of-scilly/');
});

test('without JavaScript the map has its tables and areas, and no control that does nothing', async () => {
	const page = await site.open(map, { javaScriptEnabled: false });
	expect(await page.locator('main button:visible').count()).toBe(0);
	expect(await page.locator('.council-grades [data-council]').count()).toBe(153);
	await page.getByRole('link', { name: 'Past the map' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).hash).toBe('#shares_heading');
	await page.getByRole('link', { name: 'Leaders', exact: true }).click();
	expect(await page.locator('h1').innerText()).toBe('Map of councils: leaders');
});

test.each([
	['in forced colours', { forcedColors: 'active' }],
	['on paper', {}],
] as const)('%s a tile keeps its letter and its frame', async (where, options) => {
	const page = await site.open(map, options);
	if (where === 'on paper') await page.emulateMedia({ media: 'print' });
	const look = await tile(page, 'barnet').evaluate((each) => {
		const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
		return {
			...{ borderTopStyle, isFramed: borderTopColor !== backgroundColor },
			letter: getComputedStyle(each, '::before').content,
		};
	});
	expect(look).toMatchObject({ borderTopStyle: 'solid', isFramed: true });
	expect(look.letter).toMatch(/^"[OGRI]"/u);
	if (where === 'on paper') expect(await page.locator('.choose-day').isVisible()).toBe(false);
});

test('a journalist finds the councils inadequate for help and protection in 2023 to 2025, to take away', async () => {
	const page = await site.open('');
	await page.getByRole('link', { name: 'Councils judged inadequate for help and' }).click();
	const years = page.locator('.judged-year');
	const named = async (year: string) =>
		years
			.filter({ has: page.getByRole('heading', { name: new RegExp(`^${year}`, 'u') }) })
			.locator('li > a')
			.allInnerTexts();
	expect(await named('2025')).toEqual(['Devon', 'Knowsley']);
	expect(await named('2024')).toEqual(['Halton', 'Havering', 'Tameside']);
	expect(await named('2023')).toHaveLength(5);
	const href = await page.getByRole('link', { name: 'This list as a table' }).getAttribute('href');
	const table = readFileSync(join(builtFolder, href ?? ''), 'utf8').split('\r\n');
	expect(table[0]).toMatch(/^\ufeffcouncil,region,judgement,/u);
	const within = table.filter((line) => /,202[345]-\d\d-\d\d,202/u.test(line));
	expect(within).toHaveLength(10);
	for (const line of within) expect(line).toContain(',Help and protection,,Inadequate,');
});
