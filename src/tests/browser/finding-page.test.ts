import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { openSite } from './open-site.ts';

const finding = 'reports/st-helens/2012-08-10/p65/';
const site = openSite();

async function boxOf(element: Locator): Promise<{ left: number; top: number; right: number }> {
	const box = await element.boundingBox();
	if (box === null) throw new Error('it is not shown');
	return { left: box.x, top: box.y, right: box.x + box.width };
}

test('the findings before and after stand beside the quotation, or below it on a phone', async () => {
	const page = await site.open(finding, { viewport: { width: 1280, height: 900 } });
	const [quotation, around] = [page.locator('.quotation'), page.locator('.surroundings')];
	const [words, beside] = [await boxOf(quotation), await boxOf(around)];
	expect(beside.left).toBeGreaterThan(words.right);
	expect(Math.abs(beside.top - words.top)).toBeLessThan(20);
	await page.setViewportSize({ width: 360, height: 740 });
	const [above, below] = [await boxOf(quotation), await boxOf(around)];
	expect(below.top).toBeGreaterThan(above.top);
	expect(below.left).toBeLessThan(above.right);
});

test('the keyboard goes from a finding to the next', async () => {
	const page = await site.open(finding);
	await page.locator('a[rel=next]').focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/p66/');
	expect(await page.locator('h1').innerText()).toBe('St Helens 2012, paragraph 66');
	expect(await page.locator('a[rel=prev]').innerText()).toBe('Paragraph 65');
});

test('the form in Markdown quotes the words that the page shows, without its marks', async () => {
	const page = await site.open(finding);
	const markdown = page.locator('.citations copy-text', { hasText: 'Markdown' });
	const text = await markdown.locator('[data-text]').innerText();
	expect(text).toMatch(
		/^> Leadership and management are good\. The council has delivered a very effective/u,
	);
	expect(text.endsWith(`, paragraph 65](${site.address(finding)})`)).toBe(true);
	expect(
		await markdown.getByRole('button', { name: 'Copy: Markdown, with the quotation' }).count(),
	).toBe(1);
});

test('the form in HTML quotes the same words, as the guide says, and runs nothing', async () => {
	const page = await site.open('reports/st-helens/2012-08-10/p70/');
	const form = page.locator('.citations copy-text', { hasText: 'HTML, with the quotation' });
	const html = await form.locator('[data-text]').textContent();
	const guide = readFileSync(join(projectRoot, 'content/guide/embed-a-finding.mdx'), 'utf8');
	const [, shown = ''] = /```html\n([^`]*)\n```/u.exec(guide) ?? [];
	expect(html?.replaceAll(/https?:\/\/[^/"]+/gu, 'https://reports.example.org')).toBe(shown);
});

test('without scripts it has the quotation, its neighbours, a reference, and no control', async () => {
	const page = await site.open(finding, { javaScriptEnabled: false });
	for (const shown of ['.quotation blockquote', 'a[rel=prev]', 'a[rel=next]', '.proof'])
		expect.soft(await page.locator(shown).isVisible(), shown).toBe(true);
	expect(await page.locator('.citations [data-text]').allInnerTexts()).toHaveLength(2);
	expect(await page.locator('main button:visible').count()).toBe(0);
	expect(await page.locator('.citations h3').allInnerTexts()).toEqual(['Address', 'Reference']);
});

test('the forms for reference managers are made when they are asked for', async () => {
	const page = await site.open(finding);
	const forms = page.locator('.citations copy-text h3');
	await expect.poll(() => forms.allInnerTexts()).toContain('OSCOLA');
	expect(await forms.allInnerTexts()).not.toContain('BibTeX');
	await page.locator('.citations summary').click();
	await expect.poll(() => forms.allInnerTexts()).toContain('CSL-JSON');
	const [bibtex] = await page
		.locator('.citations copy-text', { hasText: 'BibTeX' })
		.locator('[data-text]')
		.allInnerTexts();
	expect(bibtex).toContain('@techreport{ofsted-st-helens-2012-08-10-p65,');
	expect(bibtex).toContain('author = {{Ofsted}}');
	expect(bibtex).not.toContain('address');
});
