import { expect, test } from 'vitest';
import { reach, readImportGraph } from '../../../scripts/structure/import-graph.ts';
import { indexCode } from './kept-index.ts';

test('a kept index is used only while nothing that makes an index has changed', async () => {
	const imported = [...reach(await readImportGraph('.'), ['src/search/index/index-site.ts'])];
	expect(imported).toContain('src/search/facets/facets.ts');
	expect(
		imported.filter((file) => !indexCode.some((folder) => file.startsWith(`${folder}/`))),
	).toEqual([]);
});
