import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findNewSources } from './new-sources.ts';

function makeLibrary(files: string[]): string {
	const library = mkdtempSync(join(tmpdir(), 'reader-library-'));
	onTestFinished(() => {
		rmSync(library, { recursive: true });
	});
	for (const file of files) {
		mkdirSync(join(library, file, '..'), { recursive: true });
		writeFileSync(join(library, file), '');
	}
	return library;
}

test('finds the documents that have no report, in order of name', async () => {
	const library = makeLibrary([
		'sources/wirral/2010-08-18.txt',
		'sources/knowsley/2011-05-17.txt',
		'sources/st-helens/2012-08-10.pdf',
		'reports/knowsley/2011-05-17.mdx',
		'sources/knowsley/README.md',
	]);
	expect(await findNewSources(library)).toEqual([
		join(library, 'sources/st-helens/2012-08-10.pdf'),
		join(library, 'sources/wirral/2010-08-18.txt'),
	]);
});

test('finds nothing in a library that has no documents yet', async () => {
	expect(await findNewSources(makeLibrary([]))).toEqual([]);
});
