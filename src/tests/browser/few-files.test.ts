import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../built-site/build-site.ts';
import { findBrokenLinks } from '../built-site/find-broken-links.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { openSite } from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-few-'));
const dist = join(folder, 'dist');
const base = '/few/';
const report = 'reports/st-helens/2012-08-10/';

beforeAll(async () => {
	const options = ['--finding-pages', 'none', '--pdfs', 'link', '--base', base];
	await buildSite(join(folder, 'cache'), ...options, '--outDir', dist);
}, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

const site = openSite(dist, base);

test('no finding has a page, no PDF is there, and every link leads somewhere', () => {
	const built = readBuiltSite(dist);
	expect(built.pages.size).toBeGreaterThan(10);
	expect([...built.pages.values()].filter(({ path }) => kindOf(path) === 'finding')).toEqual([]);
	expect([...built.files].filter((path) => path.endsWith('.pdf'))).toEqual([]);
	expect(findBrokenLinks(built, base)).toEqual([]);
	expect(readFileSync(join(dist, 'llms.txt'), 'utf8')).not.toContain('page of its own');
});

test('the address of a page that a finding would have leads to the finding in its report', async () => {
	const page = await site.newPage();
	await page.goto(site.address(`${report}p65/?highlight=council`));
	await page.waitForURL(`**/${report}?highlight=council#p65`);
	expect(await page.locator('article:target').innerText()).toContain('Leadership and management');
});

test('the address of a finding that is not there leads to its report, which says so', async () => {
	const page = await site.newPage();
	await page.goto(site.address(`${report}p9999/`));
	await page.waitForURL(`**/${report}#p9999`);
	await expect
		.poll(() => page.locator('.lost-place').innerText())
		.toContain('There is no “p9999” on this page');
});

test('a finding is copied with the address of its place, and its menu offers no page', async () => {
	const page = await site.open(`${report}#p65`, {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	await page.locator('#p65 .tools button').click();
	expect(await page.getByRole('menuitem', { name: /own page/u }).count()).toBe(0);
	await page.getByRole('menuitem', { name: /^Quotation/u }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toMatch(/paragraph 65\. http:\/\/.*\/2012-08-10\/#p65$/u);
});
