import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

/** A file or folder of the code, as the docs name it: `src/model/report.ts`, `scripts/pool/`. */
const named = /`(?<path>(?:src|scripts|content|public)\/[\w./[\]-]*)`/gu;

const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: projectRoot }).filter(
	(name) => name !== 'CHANGELOG.md' && !name.startsWith('node_modules'),
);

test.each(documents)('every file and folder that %s names is there', (document) => {
	const text = readFileSync(join(projectRoot, document), 'utf8');
	const paths = [...text.matchAll(named)].map(({ groups }) => groups?.['path'] ?? '');
	expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});
