import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { quoteInMarkdown } from '../../citation/markdown-citation.ts';
import { recordBody } from '../../library/body-record.ts';
import type { FindingRecord } from '../../library/finding-record.ts';
import { reportFile } from '../../library/library-files.ts';
import { splitFrontmatter } from '../../model/split-frontmatter.ts';
import { projectRoot } from '../built-site/built-folder.ts';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const permissions = ['clipboard-read', 'clipboard-write'];
const phone: BrowserContextOptions = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
	permissions,
};
const site = openSite();

test('the keyboard copies a link, a quotation and Markdown with one control', async () => {
	const page = await site.open(report, { permissions });
	const copy = page.locator('#p65').getByRole('button', { name: 'Copy Paragraph 65' });
	const steps = ['Enter', 'ArrowDown', 'ArrowDown'];
	const copied: string[] = [];
	for (const [index] of steps.entries()) {
		await copy.focus();
		await page.keyboard.press('Enter');
		expect(await focusedText(page)).toMatch(/^Link/u);
		for (let down = 0; down < index; down += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		copied.push(await readClipboard(page));
	}
	const [link, quotation, markdown] = copied;
	const address = site.address(`${report}p65/`);
	expect(link).toBe(site.address(`${report}#p65`));
	expect(quotation).toMatch(
		/^“Leadership and management are good\. The council has delivered a very effective/u,
	);
	expect(quotation).toMatch(
		/development of the workforce\.”\n— Ofsted, Inspection of safeguarding and looked after children services, St Helens, 10 August 2012, paragraph 65\. http/u,
	);
	expect(quotation?.endsWith(address)).toBe(true);
	expect(markdown).toMatch(/^> Leadership and management are good\./u);
	expect(markdown?.endsWith(`, paragraph 65](${address})`)).toBe(true);
});

test('the menu goes round by arrows, and Esc returns to the control it came from', async () => {
	const page = await site.open(report, { permissions });
	const copy = page.locator('#p65').getByRole('button', { name: /^Copy/u });
	await copy.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowUp');
	expect(await focusedText(page)).toMatch(/^The finding’s own page/u);
	await page.keyboard.press('ArrowDown');
	expect(await focusedText(page)).toMatch(/^Link to the finding/u);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('menu').isVisible()).toBe(false);
	expect(await copy.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await copy.getAttribute('aria-expanded')).toBe('false');
});

test('copying says what it did', async () => {
	const page = await site.open(report, { permissions });
	await page.locator('#p65 .tools button').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('menuitem', { name: /^Quotation/u }).click();
	await expect
		.poll(() => page.locator('body > [role=status]').innerText())
		.toBe('Quotation copied');
	expect(await page.locator('#p65 .tools button').innerText()).toBe('Copied');
});

test('a link to selected words names them with the words around them, once some are selected', async () => {
	const page = await site.open(report, { permissions });
	await page.locator('#p65 .tools button').focus();
	await page.keyboard.press('Enter');
	const item = page.getByRole('menuitem', { name: /^Link to the selected words/u });
	expect(await item.getAttribute('aria-disabled')).toBe('true');
	expect(await item.innerText()).toContain('first select words of the finding');
	await page.keyboard.press('Escape');
	await selectWords(page, '#p65', 'market supplement');
	await page.locator('#p65 .tools button').focus();
	await page.keyboard.press('Enter');
	expect(await item.getAttribute('aria-disabled')).toBe('false');
	await item.focus();
	await page.keyboard.press('Enter');
	const copied = await readClipboard(page);
	expect(copied).toBe(
		`${site.address(`${report}#p65`)}:~:text=made%20of%20a-,market%20supplement,-to%20attract%20good`,
	);
});

test('every form of copying works by touch', async () => {
	const page = await site.open(report, phone);
	const copy = page.locator('#p24 .tools button');
	const copied: string[] = [];
	for (const name of [/^Link to the finding/u, /^Quotation/u, /^Markdown/u]) {
		await copy.tap();
		await page.getByRole('menuitem', { name }).tap();
		copied.push(await readClipboard(page));
	}
	await selectWords(page, '#p24', 'too variable');
	await copy.tap();
	await page.getByRole('menuitem', { name: /^Link to the selected/u }).tap();
	copied.push(await readClipboard(page));
	expect(copied[0]).toBe(site.address(`${report}#p24`));
	expect(copied[1]).toMatch(/^“The impact of lessons learned/u);
	expect(copied[2]).toMatch(/^> The impact of lessons learned/u);
	expect(copied[3]).toMatch(/:~:text=children%20practice%20is-,too%20variable$/u);
});

test('every finding is quoted with its words of record, and cited as on its own page', async () => {
	for (const path of [report, 'reports/st-helens/2022-01-14/', 'reports/wirral/2010-08-18/']) {
		const page = await site.open(path, { permissions });
		const findings = await readFindings(path.replace(/^reports\/|\/$/gu, ''));
		const ids = await page.locator('article.finding').evaluateAll((all) => all.map(({ id }) => id));
		// The first and last of each kind, those with repairs and those with lists.
		const chosen = ids.filter(
			(id, index) => /-1$|^p(?:2|3|65|96|98|100)$/u.test(id) || index === ids.length - 1,
		);
		for (const id of chosen) {
			await page.locator(`#${id} .tools button`).evaluate((button: HTMLElement) => {
				button.click();
			});
			await page.getByRole('menuitem', { name: /^Markdown/u }).evaluate((item: HTMLElement) => {
				item.click();
			});
			const copied = await readClipboard(page);
			const { text = '' } = findings.find((finding) => finding.id === id) ?? {};
			const own = await (await page.request.get(site.address(`${path}${id}/`))).text();
			const source = await page.evaluate(
				(html) =>
					new DOMParser().parseFromString(html, 'text/html').querySelector('.quotation figcaption')
						?.textContent ?? '',
				own,
			);
			expect(copied).toBe(quoteInMarkdown(source, site.address(`${path}${id}/`), text));
		}
		await page.close();
	}
});

/** The findings of a report of the library that the site was built from, as its own file has them. */
async function readFindings(id: string): Promise<FindingRecord[]> {
	const library = resolve(projectRoot, process.env['READER_LIBRARY'] || 'content');
	const mdx = await readFile(reportFile(library, id), 'utf8');
	return recordBody(id, splitFrontmatter(mdx).body).findings;
}

async function readClipboard(page: Page): Promise<string> {
	const read = () => page.evaluate(() => navigator.clipboard.readText());
	await expect.poll(read).not.toBe('');
	const text = await read();
	// So that the next reading is of the next copy; the control has to be ready for it too.
	await page.evaluate(() => navigator.clipboard.writeText(''));
	return text;
}

function focusedText(page: Page): Promise<string> {
	return page.locator(':focus').innerText();
}

/** Selects words of a finding as a reader would, by a range. */
async function selectWords(page: Page, finding: string, words: string): Promise<void> {
	await page.locator(`${finding} .words`).evaluate((element, wanted) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
			const at = node.data.indexOf(wanted);
			if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
		}
	}, words);
}
