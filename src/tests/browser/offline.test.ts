import { execFileSync } from 'node:child_process';
import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtBase, builtFolder, projectRoot } from '../built-site/built-folder.ts';
import { outsideEnvironment } from '../built-site/outside-environment.ts';
import { openSite } from './open-site.ts';
import { faultsOf, overflowOf } from './search-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-offline-'));
const copy = join(folder, 'copy');
const site = openSite();

/** Makes a copy of one authority, and unpacks it by its directory as an archiver does. */
beforeAll(() => {
	const zip = join(folder, 'st-helens.zip');
	execFileSync(
		process.execPath,
		[
			...['scripts/offline.ts', '--outDir', builtFolder, '--base', builtBase],
			...['--authority', 'st-helens', '--to', zip],
		],
		{ cwd: projectRoot, env: outsideEnvironment() },
	);
	const bytes = readFileSync(zip);
	const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [size, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
		const head = bytes.readUInt32LE(at + 42);
		const data = bytes.subarray(head + 30 + length, head + 30 + length + size);
		const path = join(copy, bytes.subarray(at + 46, at + 46 + length).toString());
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data);
		at += 46 + length;
	}
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('every link of a copy leads to a file of it, to a place of its own page, or to another site', () => {
	const pages = globSync('**/*.html', { cwd: copy }).map((name) => join(copy, name));
	expect(pages.length).toBeGreaterThan(100);
	const broken = pages.flatMap((page) =>
		[...readFileSync(page, 'utf8').matchAll(/<[a-z][^<>]*\s(?:href|src|action)="(?<to>[^"#]+)/gu)]
			.map(({ groups }) => new URL(groups?.['to'] ?? '', pathToFileURL(page)))
			.filter(
				(url) =>
					url.protocol === 'file:' && !existsSync(fileURLToPath(url.href.replace(/[?#].*$/u, ''))),
			)
			.map((url) => `${page}: ${url.href}`),
	);
	expect(broken).toEqual([]);
});

test('a copy is read from its folder: from its first page to a finding, its source and its note', async () => {
	const page = await site.newPage({ viewport: { width: 360, height: 740 } });
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('requestfailed', (request) => said.push(request.url()));
	await page.goto(pathToFileURL(join(copy, 'index.html')).href);
	await page.waitForURL('**/authorities/st-helens/index.html');
	expect(await page.locator('.offline-copy').innerText()).toContain(
		'A copy to read without a server',
	);
	await page.goto(new URL('../../reports/st-helens/2012-08-10/index.html#p65', page.url()).href);
	expect(await page.locator('article:target').innerText()).toContain('Leadership and management');
	expect(
		await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily),
	).toContain('Charter');
	expect(await page.locator('.annotation').first().isVisible()).toBe(true);
	expect(await overflowOf(page)).toBeLessThanOrEqual(0);
	expect(await page.locator('button:visible, search-opener:visible').count()).toBe(0);
	await page.goto(new URL('p65/index.html', page.url()).href);
	await page.getByRole('link', { name: /of the document as received/u }).click();
	await page.waitForURL('**/source/index.html#l*');
	expect(await page.locator(':target').count()).toBe(1);
	expect(said).toEqual([]);
	expect(await faultsOf(page)).toEqual([]);
});
