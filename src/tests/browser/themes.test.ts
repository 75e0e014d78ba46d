import { expect, test } from 'vitest';
import { textRange } from '../../typeface/text-characters.ts';
import { addStyle } from './add-style.ts';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const letter = 'reports/st-helens/2022-01-14/';
const site = openSite();

test('in forced colours a grade has its shape, and the finding that was meant its frame', async () => {
	const page = await site.open(`${report}#p65`, { forcedColors: 'active' });
	const shapes = await page
		.locator('.judgements .grade')
		.evaluateAll((grades) =>
			grades.map(
				(grade) => `${grade.textContent.trim()} ${getComputedStyle(grade, '::before').content}`,
			),
		);
	expect(new Set(shapes).size).toBeGreaterThan(1);
	for (const shape of new Set(shapes)) expect(shape).toMatch(/^(?:Good "●"|Adequate "◐")/u);
	const frame = (id: string) =>
		page.locator(id).evaluate((element) => getComputedStyle(element).outlineStyle);
	expect([await frame('#p65'), await frame('#p66')]).toEqual(['solid', 'none']);
	const knob = page.getByRole('switch', { name: /exactly as received/u });
	const look = () =>
		knob.evaluate((element) => getComputedStyle(element, '::before').backgroundImage);
	const off = await look();
	await knob.click();
	expect(await look()).not.toBe(off);
});

test('who asks for more contrast gets black on white and white on black', async () => {
	const page = await site.open(letter, { contrast: 'more' });
	const colours = () =>
		page.evaluate(() => {
			const { backgroundColor, color } = getComputedStyle(document.body);
			return [backgroundColor, color];
		});
	expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test.each([
	['a phone', { width: 390, height: 844 }],
	['the narrowest screen', { width: 320, height: 640 }],
	['a desktop at 200 %', { width: 640, height: 400 }],
	['a desktop', { width: 1280, height: 800 }],
])('wider text spacing loses nothing of a report, on %s', async (_, viewport) => {
	const page = await site.open(report, { viewport });
	await addStyle(
		page,
		'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
	);
	const lost = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
		const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
			const bar = element.closest('.contents-bar, .unseen');
			return (
				hides &&
				bar === null &&
				element.scrollHeight > element.clientHeight + 1 &&
				element.offsetHeight > 1
			);
		});
		return [...wide, ...cut.map(({ tagName, className }) => `${tagName} ${className}`)];
	});
	expect(lost).toEqual([]);
});

test.each([
	['a desktop', letter, { width: 1280, height: 800 }],
	['a phone', letter, { width: 390, height: 844 }],
	['a desktop, at a finding', `${report}#p65`, { width: 1280, height: 800 }],
	['a phone, at a finding', `${report}#p65`, { width: 390, height: 844 }],
])('nothing moves while a report opens, on %s', async (_, path, viewport) => {
	const page = await site.open(path, { viewport });
	const shift = await page.evaluate(async () => {
		await document.fonts.ready;
		return new Promise<number>((settle) => {
			let sum = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					sum += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
			setTimeout(() => {
				settle(sum);
			}, 500);
		});
	});
	expect(shift).toBe(0);
});

test.each([letter, report])(
	'the text of a report has its own typeface, from one file: %s',
	async (path) => {
		const page = await site.open(path, { viewport: { width: 1280, height: 800 } });
		await page.evaluate(() => document.fonts.ready);
		const loaded = await page.evaluate(() =>
			[...document.fonts]
				.filter(({ family, status }) => /^"?Reader Serif"?$/u.test(family) && status === 'loaded')
				.map(({ unicodeRange }) => unicodeRange.split(', ').length),
		);
		expect(loaded).toEqual([textRange.split(', ').length]);
	},
);

test('a character that few reports have comes from the other file', async () => {
	const page = await site.open(letter, { viewport: { width: 1280, height: 800 } });
	const loaded = () =>
		page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter(
				({ family, status }) => /^"?Reader Serif"?$/u.test(family) && status === 'loaded',
			).length;
		});
	expect(await loaded()).toBe(1);
	await page
		.locator('.words p')
		.first()
		.evaluate((element) => element.append(' café'));
	await expect.poll(loaded).toBe(2);
});

test('the typeface that stands in takes the same room', async () => {
	const page = await site.open(letter, { viewport: { width: 1280, height: 800 } });
	const ratio = await page.evaluate(async () => {
		// It fails where the machine has none of the faces that stand in.
		await document.fonts.load('100px "Reader Serif Stand-in"').catch(() => []);
		await document.fonts.load('100px "Reader Serif"');
		const words = [...document.querySelectorAll('.words')]
			.map(({ textContent }) => textContent)
			.join(' ');
		const pen = document.createElement('canvas').getContext('2d');
		const widthIn = (family: string) => {
			if (pen === null) return 0;
			pen.font = `100px "${family}", monospace`;
			return pen.measureText(words.replace(/\s+/gu, ' ')).width;
		};
		const known = [...document.fonts].some(
			({ family, status }) => family.includes('Stand-in') && status === 'loaded',
		);
		return known ? widthIn('Reader Serif Stand-in') / widthIn('Reader Serif') : null;
	});
	if (ratio !== null) expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
});
