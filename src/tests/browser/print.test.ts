import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

test('a printed report has its title, facts, contents and text, and nothing of the site', async () => {
	const page = await site.open(report);
	await page.getByRole('switch', { name: /exactly as received/u }).waitFor();
	await page.emulateMedia({ media: 'print' });
	for (const kept of [
		'h1',
		'.facts',
		'.facts .printed',
		'nav.contents',
		'.judgements',
		'#p65 .mark',
		'#how_made',
	])
		expect.soft(await page.locator(kept).first().isVisible(), kept).toBe(true);
	const furniture = ['.skip', '.site-header nav', '.site-footer', '.breadcrumbs', '.contents-bar'];
	for (const gone of [...furniture, '.tools', '.reading-tools', '.section-link', '.neighbours'])
		expect.soft(await page.locator(gone).first().isVisible(), gone).toBe(false);
	expect(await page.locator('.facts').innerText()).toContain(`/${report}`);
});

test('the address of a link that leads outside the site is printed behind it', async () => {
	const page = await site.open(report);
	const link = page.locator('main a[href^="http"]:not(.address)').first();
	const after = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(await after()).toBe('none');
	await page.emulateMedia({ media: 'print' });
	expect(await after()).toContain(await link.getAttribute('href'));
});

test('notes of the document stand below their paragraph on a screen, and at the end on paper', async () => {
	const page = await site.open(report);
	// The reports that ship have no notes of their own: this is what a report with one is made of.
	await page.locator('.report-words').evaluate((words) => {
		words.insertAdjacentHTML(
			'beforeend',
			'<aside class="note" aria-label="Note 1"><sup>1</sup> A note.</aside>',
		);
		words.insertAdjacentHTML(
			'afterend',
			'<section class="endnotes"><dl><div><dt>1</dt><dd>A note.</dd></div></dl></section>',
		);
	});
	const [inPlace, atEnd] = [page.locator('aside.note'), page.locator('.endnotes')];
	expect([await inPlace.isVisible(), await atEnd.isVisible()]).toEqual([true, false]);
	await page.emulateMedia({ media: 'print' });
	expect([await inPlace.isVisible(), await atEnd.isVisible()]).toEqual([false, true]);
});

test('pages are numbered, and no finding is broken that need not be', async () => {
	const page = await site.open(report);
	await page.emulateMedia({ media: 'print' });
	const breaks = await page
		.locator('article.finding:not(:has(ul, table))')
		.evaluateAll((findings) => findings.map((finding) => getComputedStyle(finding).breakInside));
	expect(breaks.length).toBeGreaterThan(100);
	expect(new Set(breaks)).toEqual(new Set(['avoid']));
	const numbered = await page.evaluate(() =>
		[...document.styleSheets].some((sheet) =>
			[...sheet.cssRules].some((rule) =>
				/@page[^}]*@bottom-center[^}]*counter\(page\)/u.test(rule.cssText),
			),
		),
	);
	expect(numbered).toBe(true);
});
