import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

test('a report is cited for every reference manager when somebody asks, with the address at which it is read', async () => {
	const page = await site.open(report);
	await page.getByText('Citations: Harvard').click();
	const forms = page.locator('copy-text h3');
	await expect
		.poll(() => forms.allInnerTexts())
		.toEqual(['Reference', 'Harvard', 'OSCOLA', 'BibTeX', 'RIS', 'CSL-JSON']);
	const texts = await page.locator('copy-text [data-text]').allInnerTexts();
	for (const text of texts) expect(text).toContain(site.address(report));
	expect(texts[3]).toContain('author = {{Ofsted}}');
});

test('without scripts its data and its Markdown are a link away', async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	for (const file of ['report.json', 'report.md'])
		expect(await page.locator(`main a[href="${file}"]`).isVisible()).toBe(true);
});
