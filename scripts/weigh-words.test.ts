import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from './ingest/fixtures/run-command.ts';
import { run } from './weigh-words.ts';

const report = `---
title: 'x'
---
<Finding id="p1" kind="narrative" number="1" source="l1">
Caseloads are high.
</Finding>
<Finding id="p2" kind="narrative" number="2" source="l2">
A caseload of Norchester is high.
</Finding>
<Finding id="c1" kind="context" source="l3">
The background is high.
</Finding>
`;

test('writes how many findings have each word, and says whether that would change', async () => {
	const folder = makeTestFolder();
	await folder.write('lib/reports/ayton/2012-01-01.mdx', report);
	const weigh = (...argv: string[]) => folder.run(run, '--library', 'lib', ...argv);
	expect((await weigh('--check')).status).toBe(1);
	expect((await weigh()).stdout).toBe('2 words of 2 findings counted: lib/word-weights.tsv\n');
	expect(await readFile(join(folder.path, 'lib/word-weights.tsv'), 'utf8')).toBe(
		'findings\t2\ncaseload\t2\nhigh\t2\n',
	);
	expect((await weigh('--check')).status).toBe(0);
});
