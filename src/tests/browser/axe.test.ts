import { describe, expect, test } from 'vitest';
import { largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { findFaults } from './find-faults.ts';
import { openSite } from './open-site.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that look at colours: dark ones change nothing else of a page. */
const ofColours = ['color-contrast', 'link-in-text-block'];

const screens = [
	{ name: 'a phone', viewport: { width: 360, height: 740 } },
	{ name: 'a desktop', viewport: { width: 1280, height: 900 } },
];

const built = readTestedSite();
const site = openSite();

describe.each(screens)('on $name', ({ viewport }) => {
	test.each(pageKinds)(
		'axe finds nothing on a page of the kind %s, in light colours and in dark ones',
		async (kind) => {
			const page = await site.open(largestOf(kind, built).path, { viewport, colorScheme: 'light' });
			const light = await findFaults(page, { runOnly: wcag });
			expect(light.passed).toBeGreaterThan(5);
			expect(light.faults).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await findFaults(page, { runOnly: ofColours });
			expect(dark.passed).toBeGreaterThan(0);
			expect(dark.faults).toEqual([]);
		},
	);
});
