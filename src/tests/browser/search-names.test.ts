import { describe, expect, test } from 'vitest';
import { ask, openDialog } from './quick-search.ts';
import { openSite } from './open-site.ts';
import {
	faultsOf,
	hasFocus,
	openSearch,
	overflowOf,
	queryBox,
	sizes,
	statusOf,
} from './search-page.ts';

const site = openSite();

describe.each(sizes)('on $name', ({ viewport }) => {
	test('a place that is typed is kept to, with the page of the council first and a way back', async () => {
		const page = await openSearch(site, 'q=supervision+in+Knowsley', { viewport });
		const lines = page.locator('[data-part="names"] li');
		expect(await statusOf(page)).toContain('match the filters');
		expect(await lines.allInnerTexts()).toEqual([
			'Knowsley: page of the council',
			expect.stringMatching(/^In Knowsley: \d+ findings × “Knowsley” as a word$/u),
		]);
		expect(await lines.first().locator('a').getAttribute('href')).toBe('/authorities/knowsley/');
		expect(await faultsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		await page.getByRole('link', { name: 'Take “Knowsley” as a word' }).press('Enter');
		await page.waitForURL('**/search/?q=supervision+in+Knowsley&word=Knowsley');
		await expect.poll(() => statusOf(page)).not.toContain('match the filters');
		expect(await hasFocus(page.locator('search-page [role="status"]'))).toBe(true);
		await page.goBack();
		await expect.poll(() => statusOf(page)).toContain('match the filters');
	});

	test('names are shown as they are typed, before anything is searched', async () => {
		const page = await site.open('search/', { viewport });
		await queryBox(page).fill('visits in wirral 2010');
		const lines = page.locator('[data-part="names"] li');
		await expect.poll(() => lines.count()).toBe(4);
		expect((await lines.allInnerTexts()).map((text) => text.split(' ×')[0])).toEqual([
			'Wirral: page of the council',
			'In Wirral',
			'In 2010',
			'All of it as words',
		]);
		expect(page.url()).toBe(site.address('search/'));
	});
});

test('a grade beside what is graded is kept to, and its box in the filters is ticked', async () => {
	const page = await openSearch(site, 'q=good+leadership+2012', {
		viewport: { width: 1280, height: 900 },
	});
	await page.locator('[data-facet="year"] summary').first().click();
	expect(await page.getByRole('checkbox', { name: '2012' }).isChecked()).toBe(true);
	await page.getByRole('checkbox', { name: '2012' }).uncheck();
	await page.waitForURL((url) => !url.search.includes('2012'));
	expect(new URL(page.url()).searchParams.get('grade')).toBe('good');
});

test('a search without result says which words no finding has together', async () => {
	const page = await openSearch(site, 'q=%22open+door%22+adoption');
	expect(await statusOf(page)).toContain('No finding has "open door" together with “adoption”.');
});

test('background is left out, and one link brings it in', async () => {
	const page = await openSearch(site, 'q=supervision');
	const without = Number.parseInt(await statusOf(page), 10);
	await page.getByRole('link', { name: 'Include them' }).click();
	await page.waitForURL('**/search/?q=supervision&background=yes');
	await expect.poll(async () => Number.parseInt(await statusOf(page), 10)).toBeGreaterThan(without);
});

test('letters find the other names of a term, and one link keeps to the letters', async () => {
	const page = await openSearch(site, 'q=LAC');
	expect(await statusOf(page)).toContain('was also searched for as “looked after child”');
	await page.getByRole('link', { name: '"lac"' }).click();
	await page.waitForURL('**/search/?q=%22lac%22');
	await expect.poll(() => statusOf(page)).not.toContain('also searched');
});

test('a new search takes the old count away at once', async () => {
	const page = await openSearch(site, 'q=supervision');
	const said = await page.evaluate(() => {
		const box = document.querySelector<HTMLInputElement>('search-page input[name="q"]');
		if (box === null) throw new Error('no box');
		box.value = 'thresholds';
		box.form?.requestSubmit();
		return document.querySelector('search-page [role="status"]')?.textContent;
	});
	expect(said).toBe('Searching …');
});

test('the quick search leads to the page of a council that is named', async () => {
	const page = await site.open('', { viewport: { width: 1280, height: 900 } });
	const dialog = await openDialog(page, 'Control+k');
	await ask(page, 'supervision in knowsley');
	const options = dialog.locator('[data-part=pages] [role=option]');
	await expect.poll(() => options.count()).toBeGreaterThan(1);
	expect(await options.first().innerText()).toContain('Knowsley: page of the council');
	expect(
		(await options.allInnerTexts()).some((text) => /In Knowsley: \d+ finding/u.test(text)),
	).toBe(true);
	expect(await faultsOf(page)).toEqual([]);
});

describe.each(sizes)('a finding that is named by its number, on $name', ({ viewport }) => {
	const title = 'St Helens, 10 August 2012: Paragraph 65';
	const href = '/reports/st-helens/2012-08-10/#p65';

	test('is led to first on the search page, as it is typed and when it was searched for', async () => {
		const page = await site.open('search/', { viewport });
		const link = page.locator('[data-part="names"] li a').first();
		await page.getByRole('searchbox').fill('para 65 in St Helens 2012');
		await expect.poll(() => link.innerText()).toBe(title);
		await page.getByRole('searchbox').press('Enter');
		await expect.poll(() => statusOf(page)).toContain('match the filters');
		expect(await link.innerText()).toBe(title);
		expect(await link.getAttribute('href')).toBe(href);
		expect(await faultsOf(page)).toEqual([]);
		await page.getByRole('link', { name: 'Take “para 65” as words' }).press('Enter');
		await page.waitForURL('**&word=para+65');
	});

	test('is the first option of the quick search', async () => {
		const page = await site.open('', { viewport });
		const dialog = await openDialog(page, 'Control+k');
		await ask(page, 'St Helens 2012 p65');
		const option = dialog.locator('[data-part=pages] [role=option]').first();
		await expect.poll(() => option.innerText()).toContain(title);
		expect(await option.getAttribute('href')).toBe(href);
	});
});

test('a finding that there is not is not led to, and that is said', async () => {
	const page = await openSearch(site, 'q=St+Helens+2012+paragraph+650');
	expect(await statusOf(page)).toContain(
		'There is no paragraph 650 in the report St Helens, 10 August 2012.',
	);
});
