import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clearParts } from './clear-parts.ts';

test('clears what killed runs have left, and nothing else', async () => {
	const library = mkdtempSync(join(tmpdir(), 'reader-parts-'));
	onTestFinished(() => {
		rmSync(library, { recursive: true });
	});
	const sources = join(library, 'sources');
	mkdirSync(sources);
	// A number that no process has: higher than systems give.
	writeFileSync(join(library, '.permalinks.tsv.999999999.part'), '');
	writeFileSync(join(library, '.ingest.lock'), '');
	writeFileSync(join(library, '.ingest.lock.guard'), '');
	writeFileSync(join(sources, `.a.txt.${process.pid}.part`), '');
	writeFileSync(join(sources, `.a.txt.${process.ppid}.part`), '');
	writeFileSync(join(sources, 'a.part'), '');
	await clearParts(library);
	expect(readdirSync(library).sort()).toEqual(['.ingest.lock', 'sources']);
	expect(readdirSync(sources).sort()).toEqual([`.a.txt.${process.ppid}.part`, 'a.part']);
});
