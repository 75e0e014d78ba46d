import { expect, test } from 'vitest';
import { reach, readImportGraph } from '../../scripts/structure/import-graph.ts';
import { projectRoot } from '../tests/built-site/built-folder.ts';
import { bodyCode } from '../library/kept-bodies.ts';

test('a stored record is used only while nothing that makes records has changed', async () => {
	const files = await readImportGraph(projectRoot);
	const imported = [...reach(files, ['src/library/body-record.ts'])];
	expect(imported).toContain('src/model/read-body.ts');
	expect(
		imported.filter((file) => !bodyCode.some((folder) => file.startsWith(`${folder}/`))),
	).toEqual([]);
});
