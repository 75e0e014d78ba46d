import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestHere as run } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';

const letter = goldenSource('unannounced-letter');
const visit = goldenSource('monitoring-letter');
const stored = [
	'lib/.ingest.json',
	'lib/permalinks.tsv',
	'lib/reports/knowsley/2010-05-04.mdx',
	'lib/sources/knowsley/2010-05-04.txt',
];
const report = 'lib/reports/knowsley/2010-05-04.mdx';

/** A folder whose library holds the letter as a report. */
async function makeLibrary(): Promise<TestFolder> {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', letter);
	await ingest(folder, 'in/letter.txt');
	return folder;
}

const ingest = (folder: TestFolder, ...argv: string[]) =>
	folder.run(run, '--jobs', '1', ...argv, '--library', 'lib');
const read = (folder: TestFolder, file: string): Promise<string> =>
	readFile(join(folder.path, file), 'utf8');

describe('ingest', () => {
	test('converts a folder, keeps each document as received and records the ids', async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		await folder.write('in/below/visit.txt', visit);
		const { status, stdout, stderr } = await ingest(folder, 'in');
		expect({ status, stderr: stderr.includes('Fix:') }).toEqual({ status: 0, stderr: false });
		expect(stdout).toMatch(
			/^converted {2}in\/letter\.txt -> knowsley\/2010-05-04: 12 findings, 0 judgements, 288 of 288 words placed$/mu,
		);
		expect(stdout).toContain('2 of 2 documents are reports of the library.');
		expect(await read(folder, 'lib/sources/knowsley/2010-05-04.txt')).toBe(letter);
		expect(await read(folder, 'lib/permalinks.tsv')).toMatch(
			/^knowsley\/2010-05-04\tstrength-1\tpublished\t-\t[0-9a-f]{16}\t2026-11-29$/mu,
		);
		expect(await folder.list()).toHaveLength(8);
	});

	test('says that a report is unchanged when it is converted again, and writes nothing', async () => {
		const folder = await makeLibrary();
		const before = await stat(join(folder.path, report));
		const { status, stdout } = await ingest(folder, 'in/letter.txt');
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: expect.stringMatching(/^unchanged /u) as string,
		});
		expect((await stat(join(folder.path, report))).mtimeMs).toBe(before.mtimeMs);
	});

	test('converts what the library holds where no file is given, under the name it was received by', async () => {
		const folder = await makeLibrary();
		const { status, stdout } = await ingest(folder);
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: expect.stringMatching(/^unchanged /u) as string,
		});
		expect(await read(folder, report)).toContain('\n  file: "letter.txt"\n');
	});

	test('says so where there is nothing to convert', async () => {
		const folder = makeTestFolder();
		await folder.write('in/notes.csv', 'a,b');
		expect(await ingest(folder, 'in')).toMatchObject({
			status: 1,
			stderr: 'No documents in in.\n',
		});
	});

	test('does not overwrite a report that people have corrected, except by force', async () => {
		const folder = await makeLibrary();
		const corrected = (await read(folder, report)).replace('kind="narrative"', 'kind="context"');
		await folder.write(report, corrected);
		const refused = await ingest(folder, 'in/letter.txt');
		expect(refused.status).toBe(1);
		expect(refused.stderr).toMatch(
			/^lib\/reports\/knowsley\/2010-05-04\.mdx report-corrected - .* Fix: .*--force/mu,
		);
		expect(await read(folder, report)).toBe(corrected);

		expect(await ingest(folder, 'in/letter.txt', '--force')).toMatchObject({ status: 0 });
		expect(await read(folder, report)).not.toBe(corrected);
	});

	test('--check writes nothing and fails where a report is missing or would change', async () => {
		const folder = makeTestFolder();
		await folder.write('in/letter.txt', letter);
		const missing = await ingest(folder, 'in', '--check');
		expect(missing).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('output-changed') as string,
		});
		expect(await folder.list()).toEqual(['in/letter.txt']);

		await ingest(folder, 'in');
		expect(await ingest(folder, 'in', '--check')).toMatchObject({ status: 0 });
	});

	test('--report says as JSON what became of each document', async () => {
		const folder = makeTestFolder();
		await folder.write('in/empty.txt', '');
		await folder.write('in/letter.txt', letter);
		expect(await ingest(folder, 'in', '--report', 'out/run.json')).toMatchObject({ status: 1 });
		expect(JSON.parse(await read(folder, 'out/run.json'))).toMatchObject({
			summary: { documents: 2, converted: 1, failed: 1, findings: 12, words: 288 },
			documents: [
				{
					file: 'in/empty.txt',
					status: 'failed',
					problems: [expect.stringContaining('file-empty')],
				},
				{
					file: 'in/letter.txt',
					status: 'converted',
					report: 'knowsley/2010-05-04',
					framework: 'unannounced-contact-referral-assessment',
					kind: 'unannounced-inspection',
					published: '2010-05-04',
					findings: 12,
					judgements: 0,
					improvements: 2,
					words: { kept: 208, furniture: 77, repaired: 3 },
					pages: null,
					problems: [],
				},
			],
		});
	});

	test('refuses a second document with the address of the first, in one run and later', async () => {
		const folder = makeTestFolder();
		await folder.write('in/a.txt', letter);
		await folder.write('in/b.txt', `${letter}, and one more`);
		const { status, stderr } = await ingest(folder, 'in');
		expect(status).toBe(1);
		expect(stderr).toContain(
			'in/b.txt address-taken - in/a.txt of this run has the address knowsley/2010-05-04 already.',
		);

		const later = await ingest(folder, 'in/b.txt');
		expect(later.status).toBe(1);
		expect(later.stderr).toContain(
			'in/b.txt address-taken - another document has the address knowsley/2010-05-04 already',
		);
		expect(await read(folder, 'lib/sources/knowsley/2010-05-04.txt')).toBe(letter);

		expect(await ingest(folder, 'in/b.txt', '--force')).toMatchObject({ status: 0 });
		expect(await read(folder, 'lib/sources/knowsley/2010-05-04.txt')).toContain('and one more');
	});

	test('reports a file that cannot be written, and leaves the old one as it was', async () => {
		const folder = await makeLibrary();
		const before = await read(folder, report);
		await folder.write('in/letter.txt', letter.replace('late', 'later'));
		// A folder stands where the temporary file of this process would go.
		await mkdir(join(folder.path, `lib/reports/knowsley/.2010-05-04.mdx.${process.pid}.part`));
		const { status, stderr } = await ingest(folder, 'in/letter.txt', '--force');
		expect(status).toBe(1);
		expect(stderr).toMatch(/lib\/reports\/knowsley\/2010-05-04\.mdx write-failed - .* Fix: /u);
		expect(await read(folder, report)).toBe(before);
	});

	test('leaves no file of its own beside the library', async () => {
		const folder = await makeLibrary();
		expect(await folder.list()).toEqual(['in/letter.txt', ...stored]);
	});

	test('explains itself', async () => {
		const { status, stdout } = await makeTestFolder().run(run, '--help');
		expect(status).toBe(0);
		expect(stdout).toContain('Example: npm run ingest');
	});
});
