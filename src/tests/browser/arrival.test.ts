import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { openSite } from './open-site.ts';

const report = 'reports/st-helens/2012-08-10/';
const site = openSite();

/** What the page says of a place that it has not; empty where it says nothing. */
function notice(page: Page): Promise<string> {
	return page.evaluate(() => document.querySelector('.lost-place')?.textContent ?? '');
}

test.each(['#p65.', '#P65', '#p65)', '#p65).', '#p65%20and', '#(p65'])(
	'an address that ends with %s lands on the finding',
	async (pasted) => {
		const page = await site.open(report + pasted);
		await expect.poll(() => new URL(page.url()).hash).toBe('#p65');
		expect(await page.locator('article:target').innerText()).toContain('Leadership and management');
		expect(await notice(page)).toBe('');
	},
);

test('a place that the page has not is said, and the nearest is one press away', async () => {
	const page = await site.open(`${report}#p1650`);
	await expect
		.poll(() => notice(page))
		.toBe('There is no “p1650” on this page. The nearest is paragraph 137.');
	await page.locator('.lost-place a').focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('article:target').getAttribute('id')).toBe('p137');
	await expect.poll(() => notice(page)).toBe('');
});

test('so it is where the address is changed in an open page, and on pages of every other kind', async () => {
	const page = await site.open(report);
	await page.evaluate(() => {
		location.hash = '#recommendation-99.';
	});
	await expect
		.poll(() => notice(page))
		.toMatch(/no “recommendation-99”.*nearest is Recommendation/u);
	await page.goto(site.address(`${report}source/#l999999.`));
	await expect
		.poll(() => notice(page))
		.toMatch(/no “l999999” on this page\. The nearest is “l\d+”/u);
	await page.goto(site.address('#nowhere'));
	await expect.poll(() => notice(page)).toBe('There is no “nowhere” on this page. ');
});

test.each([
	[`${report}p65/.`, `${report}p65/`],
	[`${report}p65).`, `${report}p65/`],
	['Reports/St-Helens/2012-08-10/', report],
	[`${report}P65/`, `${report}p65/`],
	['glossary/care-order/,', 'glossary/care-order/'],
])('%s leads to %s', async (pasted, meant) => {
	const page = await site.newPage();
	await page.goto(site.address(pasted));
	await page.waitForURL(site.address(meant));
});

test('the page of a finding that is not there leads to its report, which says so', async () => {
	const page = await site.newPage();
	await page.goto(site.address(`${report}p999/?highlight=council`));
	await page.waitForURL(site.address(`${report}?highlight=council#p999`));
	await expect.poll(() => notice(page)).toContain('There is no “p999” on this page');
});

test('of a report or a file that is not there nothing is made up', async () => {
	const page = await site.newPage();
	for (const path of [
		'reports/st-helens/1999-01-01/p1/',
		`${report}nothing.pdf`,
		'nowhere/at/all',
	]) {
		await page.goto(site.address(path));
		await page.waitForLoadState('networkidle');
		expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
	}
});

describe('on a host that answers an address without its last slash with the page itself', () => {
	let server: Server;
	let origin: string;

	beforeAll(async () => {
		server = createServer((request, response) => {
			const path = (request.url ?? '/').slice(builtBase.length).replace(/[?#].*$/u, '');
			const file = /\.[^/]+$/u.test(path) ? path : join(path, 'index.html');
			const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' } as const;
			const type = types[file.split('.').at(-1) as keyof typeof types];
			void readFile(join(builtFolder, file)).then(
				(bytes) => response.writeHead(200, type && { 'content-type': type }).end(bytes),
				() => response.writeHead(404).end(),
			);
		});
		server.listen(0, 'localhost');
		await once(server, 'listening');
		origin = `http://localhost:${(server.address() as AddressInfo).port}${builtBase}`;
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});

	test('the page has its address, its place, and links that lead on', async () => {
		const page = await site.newPage();
		await page.goto(`${origin}${report.slice(0, -1)}?highlight=council#p65`);
		await page.waitForURL(`${origin}${report}?highlight=council#p65`);
		expect(await page.locator('article:target').count()).toBe(1);
		const led = await page.evaluate(() => new URL('p66/', document.baseURI).href);
		expect(led).toBe(`${origin}${report}p66/`);
	});
});
