import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtBase } from '../built-site/built-folder.ts';
import { openSite, showReader } from './open-site.ts';
import { faultsOf, overflowOf, queryBox, statusOf as currentStatusOf } from './search-page.ts';

const letter2011 = 'reports/st-helens/2011-03-31/';
const site = openSite();

/** A page in a browser that has seen nothing of the site before, with the paths it asks for below the base. */
async function newPage(
	options: BrowserContextOptions = {},
): Promise<{ page: Page; asked: string[] }> {
	const page = await site.newPage(options);
	const asked: string[] = [];
	page.on('request', (request) => {
		asked.push(request.url().replace(site.address(''), ''));
	});
	return { page, asked };
}

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
	const { page } = await newPage(options);
	await page.goto(site.address(path));
	return page;
}

/** Opens the search page with a query, and waits for its results. */
async function openSearch(q: string, options?: BrowserContextOptions): Promise<Page> {
	const page = await open(`search/?${new URLSearchParams({ q }).toString()}`, options);
	await statusOf(page);
	return page;
}

async function search(page: Page, q: string): Promise<string> {
	await queryBox(page).fill(q);
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q.trim());
	return statusOf(page);
}

/** What the page says of the search, once it has been made. */
async function statusOf(page: Page): Promise<string> {
	let said = '';
	await expect.poll(async () => (said = await currentStatusOf(page))).not.toBe('');
	return said;
}

function resultsOf(page: Page) {
	return page.locator('search-page ol > li');
}

async function reportsFound(page: Page): Promise<string[]> {
	const links = await resultsOf(page)
		.locator('h2 a')
		.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
	return [...new Set(links.map((path) => path.replace(`${builtBase}reports/`, '')))].sort();
}

/** Text that the report's page paints as found. */
function paintedOn(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...(CSS.highlights.get('searched-words') ?? [])].map((range) => (range as Range).toString()),
	);
}

describe('what is found', () => {
	test('a finding that a page break divides in the source, with all that places it', async () => {
		const page = await openSearch('line managers');
		const result = resultsOf(page).filter({ hasText: 'the open door approach provides' });
		expect(await result.getByRole('heading').innerText()).toMatch(
			/^St Helens 2011: unannounced inspection, \S/u,
		);
		const text = await result.innerText();
		expect(text).toContain(
			'Staff reported to inspectors that they are supported by their line managers; the open',
		);
		expect(text).toContain("children's services, 31 March 2011");
		expect(text).toContain('Unannounced inspection');
		expect(text).toContain('Requirement met');
		expect(text).toContain('meets the requirements of statutory guidance in the following areas');
		expect(new Set(await result.locator('mark').allInnerTexts())).toEqual(
			new Set(['line', 'managers']),
		);
	});

	test('supervision, in all four letters and the report', async () => {
		const page = await openSearch('supervision');
		const more = page.getByRole('button', { name: 'More results' });
		while (await more.isVisible()) {
			const before = await resultsOf(page).count();
			await more.click();
			await expect.poll(() => resultsOf(page).count()).toBeGreaterThan(before);
		}
		expect(await reportsFound(page)).toEqual([
			'knowsley/2011-05-17/',
			'st-helens/2011-03-31/',
			'st-helens/2012-08-10/',
			'st-helens/2022-01-14/',
			'wirral/2010-08-18/',
		]);
		expect(await statusOf(page)).toContain(
			`${await resultsOf(page).count()} findings match, in 5 reports.`,
		);
	});

	test('a phrase, marked as one, and not its words apart', async () => {
		const page = await openSearch('"open door approach"');
		expect(await statusOf(page)).toBe('1 finding matches, in 1 report.');
		expect(await resultsOf(page).locator('mark').allInnerTexts()).toEqual(['open door approach']);
		expect(await search(page, '"approach open door"')).toBe('No finding matches.');
	});

	test.each([
		['self-harm', 'self harm'],
		['multi-agency', 'multi agency'],
		['"multi-agency"', '“multi agency”'],
		["children's", 'children’s'],
	])('the same for %s as for %s', async (one, other) => {
		const page = await openSearch(one);
		const count = (await statusOf(page)).split(' ')[0];
		expect(Number(count)).toBeGreaterThan(0);
		expect((await search(page, other)).split(' ')[0]).toBe(count);
	});

	test('a word that no finding has is said and left out', async () => {
		const page = await openSearch('supervision');
		const count = (await statusOf(page)).split(' ')[0] ?? '';
		const status = await search(page, 'supervision xyzzy');
		expect(status).toContain(`${count} findings match`);
		expect(status).toContain('No finding has the word “xyzzy”: the search was made without it.');
		expect(await search(page, 'xyzzy')).toContain('No finding has the word “xyzzy”.');
		expect(await resultsOf(page).count()).toBe(0);
	});
});

describe('the way to the finding', () => {
	test('leads to it in its report, with the words painted and nothing else changed', async () => {
		const page = await openSearch('line managers');
		await resultsOf(page).filter({ hasText: 'open door' }).getByRole('link').click();
		await page.waitForURL(`**/${letter2011}?highlight=line+managers&q=line+managers#*`);
		await expect.poll(() => paintedOn(page)).toContain('managers');
		expect(new Set((await paintedOn(page)).map((word) => word.toLowerCase()))).toEqual(
			new Set(['line', 'managers']),
		);
		const finding = page.locator(':target');
		expect(await finding.innerText()).toContain('supported by their line managers; the open');
		expect(await page.locator('mark:not(.quoted)').count()).toBe(0);
	});

	test('paints a phrase only where its words stand side by side', async () => {
		const page = await open(`${letter2011}?highlight=%22open+door%22`);
		await expect.poll(() => paintedOn(page)).toEqual(['open door']);
	});

	test('marks with elements where the browser cannot paint, and keeps every anchor', async () => {
		const { page } = await newPage();
		await page.addInitScript(() => {
			Reflect.deleteProperty(globalThis, 'Highlight');
		});
		await page.goto(site.address(letter2011));
		await showReader(page);
		const ids = () =>
			page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
		const before = { ids: await ids(), text: await page.locator('main').innerText() };
		await page.goto(site.address(`${letter2011}?highlight=%22open+door%22+supervision`));
		await showReader(page);
		await expect.poll(() => page.locator('main mark').allInnerTexts()).toContain('open door');
		expect({ ids: await ids(), text: await page.locator('main').innerText() }).toEqual(before);
	});

	test('a report that no search led to loads nothing for it', async () => {
		const { page, asked } = await newPage();
		await page.goto(site.address(letter2011), { waitUntil: 'networkidle' });
		expect(asked.filter((path) => path.includes('mark-words-element'))).toEqual([]);
	});
});

describe('the address', () => {
	test('a search is an entry of its own to go back and forward to', async () => {
		const page = await openSearch('supervision');
		const first = await statusOf(page);
		const second = await search(page, 'line managers');
		expect(second).not.toBe(first);
		expect(await page.title()).toMatch(/^line managers – /u);
		await page.goBack();
		await expect.poll(() => statusOf(page)).toBe(first);
		expect(await queryBox(page).inputValue()).toBe('supervision');
		await page.goForward();
		await expect.poll(() => statusOf(page)).toBe(second);
	});

	test('the form of another page is a plain GET to it', async () => {
		const page = await open('');
		// Its box becomes a combobox once the suggestions are there, at any moment of this test.
		const box = queryBox(page);
		await box.fill('line managers');
		await box.press('Enter');
		await page.waitForURL('**/search/?q=line+managers');
		expect(await statusOf(page)).toMatch(/^\d+ findings match/u);
	});

	test('going back from a report shows as many results as before', async () => {
		const page = await openSearch('supervision');
		expect(await resultsOf(page).count()).toBe(10);
		await page.getByRole('button', { name: 'More results' }).click();
		const eleventh = resultsOf(page).nth(10).locator('h2 a');
		await expect
			.poll(() => eleventh.evaluate((link) => link === document.activeElement))
			.toBe(true);
		const shown = await resultsOf(page).count();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/reports/**');
		await page.goBack();
		await expect.poll(() => resultsOf(page).count()).toBe(shown);
	});
});

describe('what is loaded', () => {
	test('nothing of the index before the reader types', async () => {
		const { page, asked } = await newPage();
		const ofIndex = () =>
			asked.filter((path) => /^(?:search\/(?:findings|t)|pagefind)/u.test(path));
		await page.goto(site.address('search/'), { waitUntil: 'networkidle' });
		expect(ofIndex()).toEqual([]);
		await queryBox(page).pressSequentially('l');
		await expect.poll(ofIndex).toContain('search/findings.json');
	});

	test.each(['', '   '])('nothing for %j, which asks for nothing', async (q) => {
		const { page, asked } = await newPage();
		await page.goto(site.address('search/'));
		await queryBox(page).evaluate((box, value) => {
			(box as HTMLInputElement).value = value;
		}, q);
		await page.getByRole('button', { name: 'Search', exact: true }).click();
		expect(await statusOf(page)).toBe('Type a word or a phrase to search for.');
		expect(asked.filter((path) => /^(?:search\/(?:findings|t)|pagefind)/u.test(path))).toEqual([]);
	});

	const parts = [
		'search/findings.json',
		'search/t*/text-*',
		'pagefind/pagefind.js*',
		'pagefind/pagefind.*.pf_meta',
		'pagefind/wasm.*',
		'pagefind/index/*',
	];

	test.each(parts)(
		'without %s the page says so, and searches again when asked',
		async (missing) => {
			const { page } = await newPage();
			await page.route(`${site.address('')}${missing}`, (route) =>
				route.fulfill({ status: 404, body: '' }),
			);
			await page.goto(site.address('search/?q=supervision'));
			const alert = page.getByRole('alert');
			await expect.poll(() => alert.isVisible()).toBe(true);
			expect(await alert.innerText()).toContain(
				'could not be loaded. Check your connection and search again. You can go through all reports or all',
			);
			expect(await alert.getByRole('link').allInnerTexts()).toEqual([
				'all reports',
				'all authorities',
			]);
			await page.unrouteAll();
			await page.getByRole('button', { name: 'Search', exact: true }).click();
			expect(await statusOf(page)).toContain('findings match');
			expect(await alert.isVisible()).toBe(false);
		},
	);

	test.each(parts)('half of %s is a failure that is said', async (file) => {
		const { page } = await newPage();
		await page.route(`${site.address('')}${file}`, (route) =>
			route.fulfill({ body: '[["p0","Par' }),
		);
		await page.goto(site.address('search/?q=supervision'));
		await page.getByRole('alert').waitFor();
	});
});

test('without JavaScript the page says why it cannot search, and where to go', async () => {
	const page = await open('search/', { javaScriptEnabled: false });
	const main = page.locator('main');
	expect(await main.innerText()).toContain('needs JavaScript');
	expect(await main.getByRole('link', { name: 'all reports' }).getAttribute('href')).toBe(
		`${builtBase}reports/`,
	);
	expect(await main.getByRole('link', { name: 'all authorities' }).getAttribute('href')).toBe(
		`${builtBase}authorities/`,
	);
});

test('the keyboard alone searches, and opens a result', async () => {
	const page = await open('search/');
	const searchBox = queryBox(page);
	for (
		let stops = 0;
		stops < 20 && !(await searchBox.evaluate((box) => box === document.activeElement));
		stops += 1
	)
		await page.keyboard.press('Tab');
	await page.keyboard.type('"open door approach"');
	await page.keyboard.press('Enter');
	expect(await statusOf(page)).toContain('1 finding');
	const link = resultsOf(page).getByRole('link').first();
	for (
		let stops = 0;
		stops < 30 && !(await link.evaluate((result) => result === document.activeElement));
		stops += 1
	)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/${letter2011}?**`);
});

describe.each([
	{ name: 'a phone', viewport: { width: 360, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 900 } },
])('on $name', ({ viewport }) => {
	test.each(['light', 'dark'] as const)(
		'results are accessible in %s colours, and fit',
		async (colorScheme) => {
			const page = await openSearch('supervision xyzzy', { viewport, colorScheme });
			expect(await faultsOf(page)).toEqual([]);
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		},
	);
});
