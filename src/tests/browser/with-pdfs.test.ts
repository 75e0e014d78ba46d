import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { deployedBase, newDist, newSite } from '../builds/deployed-sites.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { openSite } from './open-site.ts';
import { faultsOf, overflowOf } from './search-page.ts';

beforeAll(newSite.make, 300_000);

const site = openSite(newDist, deployedBase);
const wide = { viewport: { width: 1280, height: 800 } };

/** Path of the longest report that has a PDF. */
function reportPath(): string {
	const { pages, files } = readBuiltSite(newDist);
	const [path] = [...pages.values()]
		.filter(({ path }) => files.has(`${path}report.pdf`))
		.sort((a, b) => b.html.length - a.html.length)
		.map(({ path }) => path.slice(1));
	return path ?? '';
}

/** Opens the report in a browser that says that it shows PDFs itself, or that it does not. */
async function openReport(
	options: Parameters<typeof site.newPage>[0],
	shows = true,
): Promise<Page> {
	const page = await site.newPage(options);
	await page.addInitScript((shown) => {
		Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => shown });
	}, shows);
	await page.goto(site.address(reportPath()));
	await page.mouse.move(3, 3);
	await page.getByRole('link', { name: 'PDF at this place' }).waitFor();
	return page;
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'The PDF beside the text' });

test('on a wide screen the PDF opens at its page beside the text, which keeps its place', async () => {
	const page = await openReport(wide);
	const last = page.locator('article.finding').last();
	const id = (await last.getAttribute('id')) ?? '';
	await last.locator('.tools button').focus();
	await page.keyboard.press('Enter');
	const item = page.getByRole('menuitem', { name: /^Page \d+ of the PDF$/u });
	const number = /\d+/u.exec(await item.innerText())?.[0] ?? '';
	expect(Number(number)).toBeGreaterThan(1);
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await panel(page).waitFor();
	expect(await page.getByRole('menu').isVisible()).toBe(false);
	const frame = panel(page).locator('iframe');
	expect(await frame.getAttribute('src')).toBe(
		site.address(`${reportPath()}report.pdf#page=${number}`),
	);
	const [text, beside] = [
		await page.locator(`#${id}`).boundingBox(),
		await panel(page).boundingBox(),
	];
	expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
	expect(text?.y).toBeGreaterThanOrEqual(0);
	expect(text?.y).toBeLessThan(800);
	expect(await overflowOf(page)).toBeLessThanOrEqual(0);
	expect(await frame.getAttribute('title')).toBe(`The PDF at page ${number}`);
	// The viewer is the browser's own.
	await frame.evaluate((element) => {
		element.remove();
	});
	expect(await faultsOf(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await panel(page).count()).toBe(0);
	expect(
		await page.locator(`#${id} .tools button`).evaluate((one) => one === document.activeElement),
	).toBe(true);
	expect(page.url()).toBe(site.address(reportPath()));
});

test('the link above the text opens the page that is being read', async () => {
	const page = await openReport(wide);
	await page
		.locator('article.finding')
		.last()
		.evaluate((finding) => {
			finding.scrollIntoView();
			finding.querySelector<HTMLElement>('.mark a')?.focus({ preventScroll: true });
		});
	const link = page.getByRole('link', { name: 'PDF at this place' });
	await link.evaluate((element: HTMLElement) => {
		element.click();
	});
	await panel(page).waitFor();
	expect(await panel(page).locator('p').innerText()).toMatch(/^The PDF at page [2-9]/u);
});

test.each([
	['on a phone', { viewport: { width: 390, height: 800 } }, true],
	['where the browser shows no PDFs', wide, false],
])('%s it opens in a new tab', async (_, options, shows) => {
	const page = await openReport(options, shows);
	const link = page.getByRole('link', { name: 'PDF at this place' });
	expect(await link.getAttribute('target')).toBe('_blank');
	const stays = await link.evaluate((element) => {
		const click = new MouseEvent('click', { bubbles: true, cancelable: true });
		// So that this browser opens no tab.
		addEventListener('click', (event) => {
			document.body.dataset['led'] = String(!event.defaultPrevented);
			event.preventDefault();
		});
		element.dispatchEvent(click);
		return document.body.dataset['led'];
	});
	expect(stays).toBe('true');
	expect(await panel(page).count()).toBe(0);
	expect(await link.getAttribute('href')).toMatch(/report\.pdf#page=\d+$/u);
});

test('without JavaScript the facts of the report lead to the PDF', async () => {
	const page = await site.open(reportPath(), { javaScriptEnabled: false });
	expect(await page.getByRole('link', { name: 'PDF at this place' }).isVisible()).toBe(false);
	expect(
		await page
			.locator('.facts')
			.getByRole('link', { name: /^PDF, / })
			.count(),
	).toBe(1);
});

test('where the publisher has said where, each finding has a link to say that something is wrong', async () => {
	const page = await openReport(wide);
	await page.locator('article.finding').first().locator('.tools button').focus();
	await page.keyboard.press('Enter');
	const item = page.getByRole('menuitem', { name: /^Something wrong here\?/u });
	const id = await page.locator('article.finding').first().getAttribute('id');
	const own = site.address(`${reportPath()}${id}/`);
	const mail = async (link: typeof item) => new URL((await link.getAttribute('href')) ?? '');
	expect((await mail(item)).searchParams.get('subject')).toBe(`Something wrong at ${own}`);
	await page.goto(own);
	const link = page.getByRole('link', { name: 'Something wrong here?' });
	const words = await page.locator('.quotation blockquote').innerText();
	const body = (await mail(link)).searchParams.get('body') ?? '';
	expect(body).toContain(own);
	expect(body.replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' ').slice(0, 60));
});

test('where a host sends no headers, each page says its policy itself', async () => {
	for (const { html } of readBuiltSite(newDist).pages.values()) {
		const head = html.slice(0, html.indexOf('<link'));
		expect(head).toContain(
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'`,
		);
		expect(head).toContain('<meta name="referrer" content="same-origin">');
	}
});
