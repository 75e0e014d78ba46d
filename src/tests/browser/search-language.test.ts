import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { statusOf } from './search-page.ts';

const site = openSite();

const sizes = [
	{ name: 'a phone', viewport: { width: 360, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 900 } },
];

/** Opens the search page with a query, and waits for what it says. */
async function search(q: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
	const page = await site.open(`search/?${new URLSearchParams({ q }).toString()}`, { viewport });
	await expect.poll(() => statusOf(page)).not.toBe('');
	return page;
}

/** How many findings a query gives. */
async function count(q: string): Promise<number> {
	const page = await search(q);
	const status = await statusOf(page);
	await page.close();
	return status.startsWith('No finding') ? 0 : Number(/^\d+/u.exec(status)?.[0]);
}

describe.each(sizes)('on $name', ({ viewport }) => {
	test('words, phrases, OR, NOT and fields work in one query', async () => {
		const page = await search('("line managers" OR supervision) -foster year:2010..2012', viewport);
		const results = page.locator('search-page ol > li');
		const texts = await results.locator('.excerpt').allInnerTexts();
		expect(texts.length).toBeGreaterThan(2);
		for (const text of texts) expect(text).toMatch(/line managers|supervision/iu);
		for (const text of texts) expect(text).not.toMatch(/foster/iu);
		for (const date of await results.locator('time').allInnerTexts())
			expect(date).toMatch(/201[0-2]$/u);
		const marks = new Set((await results.locator('mark').allInnerTexts()).map(lower));
		expect(marks).toContain('supervision');
		expect(marks).not.toContain('managers');
	});

	test('a fault is said beside the results, with what was made of it', async () => {
		const page = await search('(supervision "line managers', viewport);
		const status = await statusOf(page);
		expect(status).toContain('The quotation mark before “line” is never closed.');
		expect(status).toContain('The parenthesis before “supervision” is never closed.');
		expect(status).toMatch(/^(?:\d+ findings? match|No finding matches)/u);
	});
});

test('either word gives as many as each alone, less those that have both', async () => {
	const [either, one, other, both] = [
		await count('supervision OR audit'),
		await count('supervision'),
		await count('audit'),
		await count('supervision audit'),
	];
	expect(either).toBe(one + other - both);
	expect(await count('supervision -audit')).toBe(one - both);
	expect(await count('supervision NOT audit')).toBe(one - both);
});

test('a field keeps to what it names, by id or by name', async () => {
	const byId = await count('supervision authority:st-helens');
	expect(byId).toBeGreaterThan(0);
	expect(await count('supervision authority:"St Helens"')).toBe(byId);
	expect(await count('kind:recommendation region:"North West"')).toBeGreaterThan(0);
});

test.each([
	['council:wirral', 'There is no field “council”. The fields are authority, region, year,'],
	['supervision authority:wiral', 'There is nothing under authority that is called “wiral”.'],
	['the of', 'Nearly every finding has “the” and “of”.'],
	['the supervision', '“the” was left out'],
	['-supervision', 'The search says only what to leave out, so it found all the rest.'],
	['""', 'There is nothing between two quotation marks.'],
	['?!', 'There is no word in the search to look for.'],
	['OR', '“OR” has nothing to work on there.'],
	['super\u0007vision', 'Characters that no keyboard types were left out.'],
	[`supervision ${'many words '.repeat(900)}`, 'The search is too long.'],
])('%.40s is answered in plain words', async (q, expected) => {
	expect(await statusOf(await search(q))).toContain(expected);
});

test('an unknown word is said, and the nearest known one is a way on', async () => {
	const page = await search('supervison staff');
	expect(await statusOf(page)).toContain('No finding has the word “supervison”');
	await page.getByRole('link', { name: 'supervision', exact: true }).click();
	await page.waitForURL('**/search/?q=supervision+staff');
	await expect.poll(() => statusOf(page)).toMatch(/^\d+ findings match/u);
});

test('the help is there to be opened, and says which fields there are', async () => {
	const page = await site.open('search/');
	await page.getByText('How to write a search').click();
	const help = page.locator('.search-help');
	for (const field of ['region', 'framework', 'grade', 'area'])
		expect(await help.innerText()).toContain(field);
});

function lower(text: string): string {
	return text.toLowerCase();
}
