import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../src/files/digest-of.ts';
import { run as check } from './check-content.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeSlowPdf, makeWideFontPdf } from './ingest/fixtures/hostile-pdf.ts';
import { makeTestFolder } from './ingest/fixtures/run-command.ts';
import type { Entry } from './ingest/run/entry.ts';
import { run } from './ingest.ts';

const letter = goldenSource('unannounced-letter');

test.each<[what: string, pdf: Buffer, limits: string[], rule: string]>([
	[
		'takes a minute',
		makeSlowPdf(),
		['--time-limit', '6'],
		'conversion-timed-out - converting it was not done after 6 seconds',
	],
	[
		'has a font of more characters than there are',
		makeWideFontPdf(),
		['--memory-limit', '300'],
		'conversion-out-of-memory - converting it took more than 300 MB of memory',
	],
])(
	'ends the work on a PDF that %s, converts the others and writes the report of the run',
	async (_, pdf, limits, message) => {
		const folder = makeTestFolder();
		await folder.write('in/bad.pdf', pdf);
		await folder.write('in/letter.txt', letter);
		const args = ['--library', 'lib', '--jobs', '1', '--report', 'run.json', ...limits];
		const { status, stdout, stderr } = await folder.run(run, 'in', ...args);
		expect(status).toBe(1);
		expect(stderr).toContain(`in/bad.pdf ${message}. Fix: `);
		expect(stdout).toContain('1 of 2 documents are reports of the library.');
		const report = await readFile(join(folder.path, 'run.json'), 'utf8');
		const { documents } = JSON.parse(report) as { documents: Entry[] };
		expect(documents).toMatchObject([
			{ status: 'failed', problems: [expect.stringContaining(message)] },
			{ status: 'converted' },
		]);
	},
);

test('ends the check of a report whose source passes a limit, and checks the others', async () => {
	const folder = makeTestFolder();
	await folder.write('in/a.txt', letter);
	await folder.write('in/b.txt', letter.replaceAll('4 May 2010', '5 May 2010'));
	await folder.run(run, 'in', '--library', 'lib');
	const slow = makeSlowPdf();
	await folder.write('lib/sources/knowsley/2010-05-04.txt', slow);
	const report = await readFile(join(folder.path, 'lib/reports/knowsley/2010-05-04.mdx'), 'utf8');
	await folder.write(
		'lib/reports/knowsley/2010-05-04.mdx',
		report.replace(/sha256: ".*"/u, `sha256: "${digestOf(slow)}"`),
	);
	const { stdout, stderr } = await folder.run(check, '--library', 'lib', '--time-limit', '6');
	expect(stderr).toContain(
		'lib/reports/knowsley/2010-05-04.mdx conversion-timed-out - checking it was not done after 6 seconds',
	);
	expect(stdout).toContain('1 of 2 reports are proved.');
});

test.each([
	['--time-limit', '0'],
	['--time-limit', '1.5'],
	['--time-limit', 'soon'],
	['--memory-limit', '255'],
	['--memory-limit', '1G'],
])('refuses %s %s, and says what may be given', async (option, value) => {
	const folder = makeTestFolder();
	await folder.write('letter.txt', letter);
	for (const command of [run, check]) {
		const { status, stderr } = await folder.run(command, option, value);
		expect(status).toBe(2);
		expect(stderr).toMatch(
			new RegExp(`^${option} ${value} is no .* Give a whole number of .*\\n$`, 'u'),
		);
	}
});
