import { describe, expect, test } from 'vitest';
import { builtFolder } from '../built-site/built-folder.ts';
import { largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { findFaults } from './find-faults.ts';
import { openSite } from './open-site.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };
const screens = [
	{ name: 'a phone, light', viewport: phone, colorScheme: 'light' },
	{ name: 'a phone, dark', viewport: phone, colorScheme: 'dark' },
	{ name: 'a desktop, light', viewport: desktop, colorScheme: 'light' },
	{ name: 'a desktop, dark', viewport: desktop, colorScheme: 'dark' },
] as const;

const built = readBuiltSite(builtFolder);
const site = openSite();

describe.each(screens)('on $name', ({ viewport, colorScheme }) => {
	test.each(pageKinds)('axe finds nothing on a page of the kind %s', async (kind) => {
		const page = await site.open(largestOf(kind, built).path, { viewport, colorScheme });
		const { passed, faults } = await findFaults(page, { runOnly: wcag });
		expect(passed).toBeGreaterThan(5);
		expect(faults).toEqual([]);
	});
});
