import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
	digestNames,
	readReportKeys,
	reportFolder,
	sealReportKeys,
	writeReportKeys,
} from './report-keys.ts';

function makeSite(): string {
	const site = mkdtempSync(join(tmpdir(), 'reader-keys-'));
	onTestFinished(() => {
		rmSync(site, { recursive: true });
	});
	return site;
}

test('what is written of the reports of a site is read again', async () => {
	const site = makeSite();
	const keys = [
		{ id: 'knowsley/2011-05-17', key: 'a1', names: 'b1' },
		{ id: 'wirral/2010-08-18', key: 'a2', names: 'b2' },
	];
	await writeReportKeys(site, keys);
	expect([...(await readReportKeys(site)).values()]).toEqual(keys);
});

test('the names in a folder are noted when everything is in it', async () => {
	const site = makeSite();
	mkdirSync(join(site, reportFolder('wirral/2010-08-18'), 'p1'), { recursive: true });
	const kept = { id: 'knowsley/2011-05-17', key: 'a1', names: 'b1' };
	await writeReportKeys(site, [kept, { id: 'wirral/2010-08-18', key: 'a2', names: null }]);
	await sealReportKeys(site);
	const names = await digestNames(site, 'wirral/2010-08-18');
	expect([...(await readReportKeys(site)).values()]).toEqual([
		kept,
		{ id: 'wirral/2010-08-18', key: 'a2', names },
	]);
});

test('a site that says nothing, or half a line, has nothing to keep', async () => {
	const site = makeSite();
	expect(await readReportKeys(site)).toEqual(new Map());
	writeFileSync(join(site, '.report-keys'), 'knowsley/2011-05-17\ta1\n\n');
	expect(await readReportKeys(site)).toEqual(new Map());
});

test('a folder that has lost a page has other names, packed files are not counted, and one that is not there has none', async () => {
	const site = makeSite();
	const folder = join(site, reportFolder('wirral/2010-08-18'));
	expect(await digestNames(site, 'wirral/2010-08-18')).toBeNull();
	for (const name of ['p1', 'p2']) mkdirSync(join(folder, name), { recursive: true });
	const whole = await digestNames(site, 'wirral/2010-08-18');
	writeFileSync(join(folder, 'index.html.gz'), '');
	expect(await digestNames(site, 'wirral/2010-08-18')).toBe(whole);
	rmSync(join(folder, 'p2'), { recursive: true });
	expect(await digestNames(site, 'wirral/2010-08-18')).not.toBe(whole);
});
