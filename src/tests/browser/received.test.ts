import { expect, test } from 'vitest';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

test('a switch shows the text exactly as received, and back', async () => {
	const page = await site.open(report);
	const words = page.locator('#p65 .words');
	const button = page.getByRole('switch', { name: /exactly as received/u });
	expect(await words.innerText()).toContain('a very effective workforce');
	await button.click();
	expect(await button.getAttribute('aria-checked')).toBe('true');
	expect(await words.innerText()).toContain('a very 65. effective workforce');
	expect(await page.locator('#p23 .words').innerText()).toMatch(
		/poor guality work[\s\S]*the safequarding unit/u,
	);
	await button.press('Space');
	expect(await button.getAttribute('aria-checked')).toBe('false');
	expect(await page.locator('#p23 .words').innerText()).toMatch(
		/poor quality work[\s\S]*the safeguarding unit/u,
	);
});

test('a number that the source has lost is struck out where the text is as received', async () => {
	const page = await site.open(report);
	const number = page.locator('#p13 .mark a');
	const decoration = () =>
		number.evaluate((element) => getComputedStyle(element).textDecorationLine);
	expect(await decoration()).not.toContain('line-through');
	await page.getByRole('switch', { name: /exactly as received/u }).click();
	expect(await decoration()).toContain('line-through');
});

test('a number that was displaced stands where the source has it where the text is as received', async () => {
	const page = await site.open(report);
	const mark = page.locator('#p65 .mark');
	expect(await mark.innerText()).toBe('65');
	await page.getByRole('switch', { name: /exactly as received/u }).click();
	expect(await mark.innerText()).toBe('65-');
	expect(
		await mark.locator('a').evaluate((element) => getComputedStyle(element).textDecorationLine),
	).toContain('line-through');
	expect(await page.locator('#p65 .words').innerText()).toMatch(/a very 65\.\s+effective/u);
});

test('a screen reader hears that a number is of a paragraph', async () => {
	const page = await site.open(report);
	const mark = page.locator('#p65 .mark');
	expect(await mark.getByRole('link', { name: 'Paragraph 65', exact: true }).count()).toBe(1);
	expect(await mark.innerText()).toBe('65');
});

test('a finding is quoted as mended, whatever is shown', async () => {
	const page = await site.open(report, { permissions: ['clipboard-read', 'clipboard-write'] });
	await page.getByRole('switch', { name: /exactly as received/u }).click();
	await page.locator('#p23 .tools button').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('menuitem', { name: /^Quotation/u }).click();
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await expect.poll(copied).toMatch(/poor quality work/u);
	expect(await copied()).not.toMatch(/guality|safequarding/u);
});

test('words that a search found are marked across a mend, and not in what it replaced', async () => {
	const page = await site.open(`${report}?highlight=%22poor+quality+work%22#p23`);
	const marked = () =>
		page.evaluate(() =>
			[...(CSS.highlights.get('searched-words') ?? [])].map(String).join('|').replace(/\s+/gu, ' '),
		);
	await expect.poll(marked).toBe('poor |quality| work');
});

test('without JavaScript there is no switch, and each mend says what the source has', async () => {
	const page = await site.open(report, { javaScriptEnabled: false });
	expect(await page.getByRole('switch').count()).toBe(0);
	expect(await page.locator('#p23 .mend').first().getAttribute('title')).toBe(
		'The source has “guality” here',
	);
	expect(await page.locator('#p23 .words').innerText()).not.toContain('guality');
});
