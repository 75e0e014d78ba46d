import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeAreas } from '../../../scripts/structure/describe-areas.ts';
import { findBreaches } from '../../../scripts/structure/find-breaches.ts';
import { findCircles } from '../../../scripts/structure/find-circles.ts';
import { foldIntoFolders, readImportGraph } from '../../../scripts/structure/import-graph.ts';
import { projectRoot } from '../built-site/built-folder.ts';

const files = await readImportGraph(projectRoot);

test('the imports of the whole project are read', () => {
	expect(files.size).toBeGreaterThan(500);
	expect(files.get('src/pages/index.astro')).toContain('src/collections/read-register.ts');
});

test('no files import each other in a circle', () => {
	expect(findCircles(files)).toEqual([]);
});

test('no folders import each other in a circle', () => {
	expect(findCircles(foldIntoFolders(files))).toEqual([]);
});

test('no folder imports what its area may not', () => {
	expect(findBreaches(files)).toEqual([]);
});

test('docs/architecture.md prints the tables of areas as they are', async () => {
	const docs = await readFile(join(projectRoot, 'docs/architecture.md'), 'utf8');
	const rows = docs.split('\n').filter((line) => /^\| (?:`|Pure folder|Other folder)/u.test(line));
	const cells = (line: string) => line.replace(/\s*\|\s*/gu, '|');
	expect(rows.slice(0, rows.findIndex((row) => row.includes('*.config.*')) + 1).map(cells)).toEqual(
		describeAreas()
			.split('\n')
			.filter((line) => line !== '' && !line.startsWith('| ---'))
			.map(cells),
	);
});
