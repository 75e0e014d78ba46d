import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTestFolder } from '../ingest/fixtures/run-command.ts';
import { checkRegister } from './check-register.ts';
import type { CheckedReport } from './check-report.ts';

const table = [
	'authority,kind,framework,published,inspected_from,inspected_to,overall,outcome,judgements,theme,url',
	'wirral,inspection,ilacs-2018,2022-05-09,2022-02-21,2022-03-04,good,,overall=good,,',
	'atlantis,inspection,ilacs-2018,2022-05-09,2022-02-21,2022-03-04,good,,,,',
].join('\n');

test('says what is wrong with the register, and where it and a report contradict each other', async () => {
	const { path, write } = makeTestFolder();
	const frontmatter = {
		...{ authority: 'wirral', kind: 'inspection', framework: 'ilacs-2018' },
		...{ published: '2022-05-09', overall: 'adequate', judgements: [] },
	} as unknown as CheckedReport['frontmatter'];
	const check = () =>
		checkRegister(
			join(path, 'content'),
			new Set(['wirral']),
			[{ id: 'wirral/2022-05-09', frontmatter }],
			{ library: join(path, 'lib'), cwd: path },
		);
	expect(await check()).toEqual([]);
	await write('content/inspections.csv', table);
	expect(await check()).toMatchObject([
		{ rule: 'register-invalid', path: join('content', 'inspections.csv'), line: 3 },
		{
			rule: 'register-contradicted',
			line: 2,
			message: `the overall of this inspection is "good", and its report ${join('lib', 'reports', 'wirral', '2022-05-09.mdx')} has "adequate"`,
		},
	]);
});
