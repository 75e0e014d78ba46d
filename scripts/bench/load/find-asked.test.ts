import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findAsked } from './find-asked.ts';

function makeSite(files: Record<string, number>): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-asked-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	for (const [path, size] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), 'x'.repeat(size));
	}
	return folder;
}

test('a site is asked for its first page, a report of middle size, its first finding, a search and a PDF', async () => {
	const folder = makeSite({
		'index.html': 1,
		'reports/a/2001-01-01/index.html': 1,
		'reports/b/2001-01-01/index.html': 5,
		'reports/b/2001-01-01/p2/index.html': 1,
		'reports/b/2001-01-01/p1/index.html': 1,
		'reports/b/2001-01-01/source/index.html': 1,
		'reports/b/2001-01-01/report.pdf': 1,
		'reports/c/2001-01-01/index.html': 9,
	});
	expect(await findAsked(folder, ['/pagefind/pagefind.js'])).toEqual([
		{ name: 'First page', paths: ['/'] },
		{ name: 'A report', paths: ['/reports/b/2001-01-01/'] },
		{ name: 'A finding', paths: ['/reports/b/2001-01-01/p1/'] },
		{ name: 'A first search', paths: ['/pagefind/pagefind.js'] },
		{ name: 'A PDF', paths: ['/reports/b/2001-01-01/report.pdf'] },
	]);
});

test('what a site has not is left out', async () => {
	const folder = makeSite({ 'index.html': 1, 'reports/a/2001-01-01/index.html': 1 });
	expect((await findAsked(folder, [])).map(({ name }) => name)).toEqual(['First page', 'A report']);
});
