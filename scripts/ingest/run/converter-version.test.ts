import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../cli/project.ts';
import { reach, readImportGraph } from '../../structure/import-graph.ts';
import { converterVersion, makers } from './converter-version.ts';

test('a digest covers every file that a conversion imports', async () => {
	const files = await readImportGraph(projectRoot);
	const imported = reach(files, ['scripts/ingest/run/document-worker.ts']);
	expect(imported).toContain('scripts/ingest/prove/placements.ts');
	expect([...imported].filter((file) => !makers.some((glob) => matchesGlob(file, glob)))).toEqual(
		[],
	);
});

test('is the same for the same converter', async () => {
	expect(await converterVersion()).toBe(await converterVersion());
});
