import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

const eslint = new ESLint({ cwd: projectRoot });

/** The messages of ESLint about one import, as if it stood in an existing file. */
async function lint(filePath: string, source: string): Promise<string[]> {
	const [result] = await eslint.lintText(`import { x } from '${source}';\nexport const y = x;\n`, {
		filePath,
	});
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
}

test.each([
	['src/model/grade.ts', '../dates/format-date.ts'],
	['src/model/grade.ts', 'astro:content'],
	['src/content.config.ts', '../scripts/ingest.ts'],
	['src/search/query.ts', 'astro:content'],
	['scripts/build.ts', '../src/loaders/finding-record.ts'],
])('%s may not import %s', async (file, source) => {
	expect(await lint(file, source)).toHaveLength(1);
});

test.each([
	['src/model/grade.ts', './finding.ts'],
	['src/model/grade.ts', 'astro/zod'],
	['src/content.config.ts', './model/report.ts'],
	['scripts/build.ts', '../src/model/report.ts'],
])('%s may import %s', async (file, source) => {
	expect(await lint(file, source)).toEqual([]);
});
