import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { weighSite } from './weigh-site.ts';

function makeSite(files: Record<string, number>): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-weigh-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	for (const [name, bytes] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), 'x'.repeat(bytes));
	}
	return folder;
}

test('counts all files, and of the pages of findings how large they are', async () => {
	const site = makeSite({
		'index.html': 10,
		'reports/bury/2024-05-07/index.html': 100,
		'reports/bury/2024-05-07/source/index.html': 50,
		'reports/bury/2024-05-07/p1/index.html': 20,
		'reports/bury/2024-05-07/p2/index.html': 30,
		'reports/year/2024/index.html': 1,
	});
	expect(await weighSite(site)).toEqual({
		files: 6,
		bytes: 211,
		findingPages: 2,
		findingPage: 25,
	});
});

test('a site whose findings have no pages has none to weigh', async () => {
	expect(await weighSite(makeSite({ 'index.html': 1 }))).toMatchObject({ findingPage: 0 });
});
