import { expect, test } from 'vitest';
import { largestOf, pageKinds } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';
import { addStyle } from './add-style.ts';
import { openSite } from './open-site.ts';
import { overflowOf } from './search-page.ts';

const built = readTestedSite();
const site = openSite();

/** What readers of large type do on a phone 360 pixels wide. A page that is enlarged to 200 % has half of its pixels. */
const enlarged = [
	{ name: 'type of 24 pixels', width: 360, root: 24 },
	{ name: 'type of 32 pixels', width: 360, root: 32 },
	{ name: 'the page at 200 %', width: 180, root: 16 },
];

test.each(pageKinds)(
	'a page of the kind %s is read on a phone with large type without scrolling sideways',
	async (kind) => {
		const page = await site.open(largestOf(kind, built).path, {
			viewport: { width: 360, height: 740 },
		});
		for (const { name, width, root } of enlarged) {
			await page.setViewportSize({ width, height: 740 });
			await addStyle(page, `html { font-size: ${root}px }`);
			expect.soft(await overflowOf(page), name).toBeLessThanOrEqual(0);
		}
	},
);
