import { expect, test } from 'vitest';
import { largestOf, type PageKind } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { openSite } from './open-site.ts';

const built = readTestedSite();
const site = openSite();

test.each<[PageKind, number]>([
	['home', 4200],
	['reports', 5000],
	['report-list', 7000],
	['authorities', 6500],
	['map', 16000],
	['term', 5000],
])('on a phone the longest page of the kind %s is no higher than %i pixels', async (kind, most) => {
	const page = await site.open(largestOf(kind, built).path, {
		viewport: { width: 360, height: 740 },
	});
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(height).toBeLessThanOrEqual(most);
});
