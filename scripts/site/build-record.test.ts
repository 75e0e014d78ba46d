import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { markSite } from '../../src/site-folder/site-mark.ts';
import { digestInputs, digestMakers, isBuilt } from './build-record.ts';
import type { Site } from './site.ts';

function makeSite(): Site {
	const folder = mkdtempSync(join(tmpdir(), 'reader-record-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const site = { library: join(folder, 'library'), outDir: join(folder, 'dist'), base: '/' };
	mkdirSync(join(site.library, 'reports/knowsley'), { recursive: true });
	mkdirSync(site.outDir);
	writeFileSync(join(site.library, 'reports/knowsley/2011-05-17.mdx'), 'text');
	return site;
}

test('a site without a record was not built', async () => {
	expect(await isBuilt(makeSite())).toBe(false);
});

test('a site stands as long as nothing that it was built from changes', async () => {
	const site = makeSite();
	await markSite(site.outDir, await digestInputs(site));
	expect(await isBuilt(site)).toBe(true);
});

test('a changed report, a new one, another base or another option asks for a new build', async () => {
	const site = makeSite();
	await markSite(site.outDir, await digestInputs(site));
	expect(await isBuilt({ ...site, base: '/sub/' })).toBe(false);
	expect(await isBuilt({ ...site, findingPages: 'none' })).toBe(false);

	writeFileSync(join(site.library, 'reports/knowsley/2011-05-17.mdx'), 'text, corrected');
	expect(await isBuilt(site)).toBe(false);

	await markSite(site.outDir, await digestInputs(site));
	writeFileSync(join(site.library, 'reports/knowsley/2012-01-01.mdx'), 'text');
	expect(await isBuilt(site)).toBe(false);
});

test('the same text in another folder, at another time, is the same site', async () => {
	const [one, other] = [makeSite(), makeSite()];
	const file = join(other.library, 'reports/knowsley/2011-05-17.mdx');
	utimesSync(file, 1, 1);
	expect(await digestInputs(other)).toBe(await digestInputs(one));
	writeFileSync(file, 'test');
	expect(await digestInputs(other)).not.toBe(await digestInputs(one));
});

test('what pages are made by changes with an option, and not with a report', async () => {
	const site = makeSite();
	const makers = await digestMakers(site);
	writeFileSync(join(site.library, 'reports/knowsley/2011-05-17.mdx'), 'text, corrected');
	expect(await digestMakers(site)).toBe(makers);
	expect(await digestMakers({ ...site, base: '/sub/' })).not.toBe(makers);
});
