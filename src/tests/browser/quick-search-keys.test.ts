import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { ask, chosenOption, dialogOf, hasFocus, openDialog, screens } from './quick-search.ts';
import { queryBox } from './search-page.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

describe.each(screens)('with the keyboard alone, on $name', ({ viewport }) => {
	test.each(['', 'guide/', 'search/', report])(
		'/, Ctrl K and ⌘ K open it on any page, and Escape gives the focus back: %j',
		async (path) => {
			const page = await site.open(path, { viewport });
			const link = page.getByRole('link', { name: 'Glossary' }).first();
			await link.focus();
			for (const key of ['/', 'Control+k', 'Meta+k']) {
				const dialog = await openDialog(page, key);
				await page.keyboard.type('car');
				await page.keyboard.press('Escape');
				expect(await dialog.isVisible()).toBe(false);
				expect(await hasFocus(link)).toBe(true);
			}
		},
	);

	test('its button opens it, and has the focus again when it closes', async () => {
		const page = await site.open('', { viewport });
		const button = page.getByRole('button', { name: 'Quick search' });
		await button.focus();
		const dialog = await openDialog(page, 'Enter');
		await dialog.getByRole('button', { name: 'Close' }).focus();
		await page.keyboard.press('Enter');
		expect(await dialog.isVisible()).toBe(false);
		expect(await hasFocus(button)).toBe(true);
	});

	test('arrows, Home and End go through reports and findings to all findings', async () => {
		const page = await site.open(report, { viewport });
		const dialog = await openDialog(page, '/');
		const said = await ask(page, 'monitoring visit');
		expect(said).toMatch(
			/^(?:First )?\d reports? or pages?\. \d+ findings match, in \d+ reports?\./u,
		);
		const options = (await dialog.getByRole('option').allInnerTexts()).map(squeeze);
		expect(await chosenOption(page)).toBeNull();
		for (const expected of options) {
			await page.keyboard.press('ArrowDown');
			expect(squeeze((await chosenOption(page)) ?? '')).toBe(expected);
		}
		expect(options.at(-1)).toMatch(/^All \d+ findings for “monitoring visit”$/u);
		await page.keyboard.press('ArrowDown');
		expect(squeeze((await chosenOption(page)) ?? '')).toBe(options[0]);
		await page.keyboard.press('End');
		expect(squeeze((await chosenOption(page)) ?? '')).toBe(options.at(-1));
		await page.keyboard.press('ArrowUp');
		expect(squeeze((await chosenOption(page)) ?? '')).toBe(options.at(-2));
		await page.keyboard.press('Home');
		expect(squeeze((await chosenOption(page)) ?? '')).toBe(options[0]);
		await page.keyboard.type('s');
		expect(await chosenOption(page)).toBeNull();
	});

	test('Enter on a report opens it', async () => {
		const page = await site.open('', { viewport });
		await openDialog(page, 'Control+k');
		await ask(page, 'st helens monitoring 2022');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(site.address('reports/st-helens/2022-01-14/'));
	});

	test('Enter on a finding opens it in its report, with the words marked', async () => {
		const page = await site.open('guide/', { viewport });
		const dialog = await openDialog(page, '/');
		await ask(page, '"open door approach"');
		expect(await dialog.locator('mark').allInnerTexts()).toEqual(['open door approach']);
		for (let stops = 0; stops < 6; stops += 1) {
			await page.keyboard.press('ArrowDown');
			if ((await chosenOption(page))?.includes('open door approach')) break;
		}
		await page.keyboard.press('Enter');
		await page.waitForURL('**/reports/st-helens/2011-03-31/?highlight=*#*');
		expect(await page.locator(':target').innerText()).toContain('open door approach');
	});

	test.each([[[]], [['End']]])('Enter after %j goes to the search page', async (keys) => {
		const page = await site.open(report, { viewport });
		await openDialog(page, '/');
		await ask(page, 'line managers');
		for (const key of keys) await page.keyboard.press(key);
		await page.keyboard.press('Enter');
		await page.waitForURL(site.address('search/?q=line+managers'));
	});

	test('Enter in an empty box does nothing', async () => {
		const page = await site.open('', { viewport });
		const dialog = await openDialog(page, '/');
		await page.keyboard.press('Enter');
		expect(await dialog.isVisible()).toBe(true);
		expect(page.url()).toBe(site.address(''));
	});
});

test('from within a field Ctrl K opens it, and / is a sign like others', async () => {
	const page = await site.open('');
	const field = queryBox(page);
	await field.focus();
	await page.keyboard.type('either/or');
	expect(await field.inputValue()).toBe('either/or');
	expect(await dialogOf(page).count()).toBe(0);
	await openDialog(page, 'Control+k');
	await page.keyboard.press('Escape');
	expect(await hasFocus(field)).toBe(true);
});

test('with single keys switched off / is left alone, on every page', async () => {
	const page = await site.open(report);
	await page.evaluate(() => {
		localStorage.setItem('single-keys', 'off');
	});
	for (const path of [report, '']) {
		await page.goto(site.address(path));
		await page.keyboard.press('/');
		await page.waitForTimeout(300);
		expect(await dialogOf(page).count()).toBe(0);
		expect(await page.getByText('Quick search').locator('+ kbd').isVisible()).toBe(false);
		await openDialog(page, 'Control+k');
	}
});

test('single keys can be switched off in it and on again, on any page', async () => {
	const page = await site.open('guide/');
	const sign = page.getByText('Quick search').locator('+ kbd');
	const dialog = await openDialog(page, '/');
	const keys = dialog.getByRole('checkbox', { name: 'Use single keys on this device' });
	expect(await keys.isChecked()).toBe(true);
	await keys.uncheck();
	await page.keyboard.press('Escape');
	expect(await sign.isVisible()).toBe(false);
	for (const path of ['guide/', report]) {
		await page.goto(site.address(path));
		await page.keyboard.press('/');
		await page.waitForTimeout(300);
		expect(await dialog.count()).toBe(0);
	}
	await openDialog(page, 'Control+k');
	expect(await keys.isChecked()).toBe(false);
	await keys.check();
	await page.keyboard.press('Escape');
	expect(await sign.isVisible()).toBe(true);
	await expect.poll(() => dialog.isVisible()).toBe(false);
	await openDialog(page, '/');
});

test('switched off in it, the keys of a report that is open are off too', async () => {
	const page = await site.open(report);
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await expect.poll(() => keys.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => keys.isVisible()).toBe(false);
	const dialog = await openDialog(page, '/');
	await dialog.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	expect(await keys.isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Keys' }).click();
	expect(await keys.getByRole('checkbox').isChecked()).toBe(false);
});

function squeeze(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
