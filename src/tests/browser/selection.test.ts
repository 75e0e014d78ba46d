import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const permissions = ['clipboard-read', 'clipboard-write'];
const site = openSite();

/** What was copied, as a word processor and as a plain field get it, white space counted once. */
interface Copied {
	plain: string;
	/** The text of the copied HTML. */
	rich: string;
	html: string;
}

/** Selects from one element to another as a reader would, and copies by the keyboard. */
async function copyBetween(page: Page, from: string, to: string): Promise<Copied> {
	await page.evaluate(
		([first = '', last = '']) => {
			const [start, end] = [document.querySelector(first), document.querySelector(last)];
			if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
		},
		[from, to],
	);
	return copy(page);
}

async function copy(page: Page): Promise<Copied> {
	await page.keyboard.press('Control+c');
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string): Promise<string> => {
			const blob = await item?.getType(type);
			return (await blob?.text()) ?? '';
		};
		const html = await read('text/html');
		const rich = new DOMParser().parseFromString(html, 'text/html').body.textContent;
		const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
		return { plain: squeeze(await read('text/plain')), rich: squeeze(rich), html };
	});
}

/** The words of findings as their own pages quote them, white space counted once. */
function wordsOf(page: Page, ...ids: string[]): Promise<string[]> {
	return page.evaluate(
		(all) =>
			all.map((id) => {
				const words = document.querySelector(`#${id} .words`)?.cloneNode(true) as Element;
				for (const foreign of words.querySelectorAll('.received, .note-mark, .annotation-number'))
					foreign.remove();
				return words.textContent.replace(/\s+/gu, ' ').trim();
			}),
		ids,
	);
}

const control = /\bCopy\b|\bCite\b|Annotation|Rests on|Keys|note \d/u;

test('two paragraphs that are copied are the words of the inspectors with their numbers', async () => {
	const page = await site.open(report, { permissions });
	const [first = '', second = ''] = await wordsOf(page, 'p65', 'p66');
	expect(await page.locator('#p65 + .annotations').count()).toBe(1);
	const { plain, rich } = await copyBetween(page, '#p65', '#p66');
	expect(plain).toBe(`65 ${first} 66 ${second}`);
	expect(rich.replace(/\s/gu, '')).toBe(`65${first}66${second}`.replace(/\s/gu, ''));
});

test('so is a selection of all that a report says, with its headings', async () => {
	const page = await site.open(report, { permissions });
	const { plain, rich } = await copyBetween(page, '.report-words', '.report-words');
	for (const text of [plain, rich]) {
		expect(text).not.toMatch(control);
		expect(text).toContain('Leadership and management');
		expect(text.length).toBeGreaterThan(80_000);
	}
});

test('a number that is ours, and what we say of a recommendation, stay out', async () => {
	const page = await site.open(report, { permissions });
	const [words = ''] = await wordsOf(page, 'recommendation-3');
	const { plain, rich } = await copyBetween(page, '#recommendation-3', '#recommendation-3');
	expect(plain).toBe(words);
	expect(rich).toBe(words);
});

test('so it is while a search leads through the report', async () => {
	const page = await site.open(`${report}?highlight=supervision&q=supervision#p24`, {
		permissions,
	});
	await expect.poll(() => page.locator('.search-walk').innerText()).toContain('Match');
	const { plain } = await copyBetween(page, '#p24', '#p25');
	const [first = '', second = ''] = await wordsOf(page, 'p24', 'p25');
	expect(plain).toBe(`24 ${first} 25 ${second}`);
});

test('a note is selected and copied by itself, where a selection begins in it', async () => {
	const page = await site.open(report, { permissions });
	const words = page.locator('.annotation').first().locator('p').nth(1);
	await words.scrollIntoViewIfNeeded();
	await words.click({ clickCount: 3, position: { x: 8, y: 8 } });
	const { plain } = await copy(page);
	expect(plain.length).toBeGreaterThan(10);
	expect((await words.innerText()).replace(/\s+/gu, ' ')).toContain(plain);
	await page.locator('#p1 .words').click();
	expect(await page.locator('.selectable').count()).toBe(0);
});

test('a link that is copied is the bare address, on a page that a search led to', async () => {
	const page = await site.open(`${report}?highlight=supervision&q=supervision#p24`, {
		permissions,
	});
	const number = page.locator('#p65 .mark a');
	await expect
		.poll(() => number.evaluate((link) => (link as HTMLAnchorElement).href))
		.toBe(site.address(`${report}#p65`));
	expect(
		await page
			.locator('.section-link')
			.evaluateAll(
				(links) => links.filter((link) => (link as HTMLAnchorElement).search !== '').length,
			),
	).toBe(0);
	await page.locator('#p65 .tools button').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('menuitem', { name: /^Link to the finding/u }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toBe(site.address(`${report}#p65`));
	// Following it stays in the search.
	await number.click();
	await page.waitForURL(site.address(`${report}?highlight=supervision&q=supervision#p65`));
	await expect.poll(() => page.locator('.search-walk').innerText()).toContain('in this report');
});
