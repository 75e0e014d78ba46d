import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { codeParagraphs, lettersDist, lettersSite, proofOfCode } from '../builds/letters-site.ts';
import { openSite } from './open-site.ts';

beforeAll(lettersSite.make, 300_000);

const site = openSite(lettersDist, '/');

test('nothing of a hostile document runs while its site is built', () => {
	expect(existsSync(proofOfCode)).toBe(false);
});

test.each(['', 'strength-1/', 'source/'])(
	'every word of a hostile document reads the same, and nothing runs, on %j',
	async (path) => {
		const tab = await site.newPage();
		await tab.goto(site.address(`reports/knowsley/2011-05-17/${path}`));
		const ran = await tab.evaluate('window.codeRan === true');
		const live = await tab.evaluate(`[...document.querySelectorAll('*')].filter((element) =>
		(element.localName === 'script' && element.textContent !== '' && element.type !== 'application/ld+json') ||
		[...element.attributes].some(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:')),
	).map((element) => element.outerHTML)`);
		// What programs are told is no code, whatever words it has.
		const told = await tab.locator('script[type="application/ld+json"]').allTextContents();
		expect(told.map((json) => JSON.parse(json) as unknown)).toHaveLength(told.length);
		const text = squeeze(await tab.locator('main').innerText());
		expect(ran).toBe(false);
		expect(live).toEqual([]);
		const shown = path === 'strength-1/' ? codeParagraphs.slice(0, 1) : codeParagraphs;
		const missing = shown.filter((paragraph) => !text.includes(squeeze(paragraph)));
		expect(missing).toEqual([]);
	},
);

/** White space differs between a page and its source; nothing else may. */
function squeeze(text: string): string {
	return text.replace(/[\s\u200b\p{Cc}]+/gu, '');
}
