import { expect, test } from 'vitest';
import { largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { openSite } from './open-site.ts';

const built = readTestedSite();
const site = openSite();

/** The width at which WCAG 2.2 (1.4.10) asks that nothing needs scrolling in two directions. */
const narrowest = { width: 320, height: 640 };

test.each(pageKinds)('a page of the kind %s fits a screen of 320 pixels', async (kind) => {
	const page = await site.open(largestOf(kind, built).path, { viewport: narrowest });
	const tooWide = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(0, 10)
			.map(({ tagName, id, className }) => `${tagName.toLowerCase()}#${id}.${String(className)}`);
	});
	expect(tooWide).toEqual([]);
});
