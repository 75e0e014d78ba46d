import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestHere as ingest } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';
import { run } from './join.ts';

const letter = goldenSource('unannounced-letter');

/** A folder with documents of four inspections. */
async function makeDocuments(): Promise<TestFolder> {
	const folder = makeTestFolder();
	await folder.write('in/a.txt', letter);
	await folder.write('in/b.txt', goldenSource('safeguarding-report'));
	await folder.write('in/c.txt', goldenSource('text-that-looks-like-code'));
	await folder.write('in/d.txt', goldenSource('monitoring-letter'));
	await folder.write(
		'in/sources.csv',
		'file,url\na.txt,https://reports.example/a\nd.txt,https://reports.example/d\n',
	);
	return folder;
}

/** The files of a library by path; the record of runs only saves work. */
function filesOf(folder: TestFolder, library: string): Map<string, string> {
	const root = join(folder.path, library);
	const files = readdirSync(root, { recursive: true, withFileTypes: true });
	return new Map(
		files
			.filter((file) => file.isFile() && file.name !== '.ingest.json')
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path.slice(root.length), readFileSync(path, 'utf8')] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

test('what several machines convert and join is what one converts, to the last byte', async () => {
	const folder = await makeDocuments();
	const convert = (library: string, ...argv: string[]) =>
		folder.run(ingest, 'in', '--library', library, '--jobs', '1', ...argv);
	await convert('whole');
	for (const part of [1, 2, 3]) await convert(`part-${part}`, '--shard', `${part}/3`);
	expect(filesOf(folder, 'part-1').size).toBeLessThan(filesOf(folder, 'whole').size);
	const { status, stdout } = await folder.run(
		run,
		'part-1',
		'part-2',
		'part-3',
		'--library',
		'joined',
	);
	expect(status).toBe(0);
	expect(stdout).toBe('8 files were joined.\n');
	expect(filesOf(folder, 'joined')).toEqual(filesOf(folder, 'whole'));
	const again = await folder.run(run, 'part-1', 'part-2', 'part-3', '--library', 'joined');
	expect(again.stdout).toBe('0 files were joined.\n');
});

test('two different documents of one address are told, and nothing is joined', async () => {
	const folder = makeTestFolder();
	await folder.write('one/a.txt', letter);
	await folder.write('two/a.txt', letter.replace('late', 'Late'));
	for (const name of ['one', 'two'])
		await folder.run(ingest, name, '--library', `lib-${name}`, '--jobs', '1');
	const { status, stderr } = await folder.run(run, 'lib-one', 'lib-two', '--library', 'joined');
	expect(status).toBe(1);
	expect(stderr).toMatch(
		/^lib-two.sources.knowsley.2010-05-04\.txt address-taken - lib-one.*is another file for the same address/mu,
	);
	expect(readdirSync(folder.path)).not.toContain('joined');
});

test('what is no library is said so', async () => {
	const folder = await makeDocuments();
	const { status, stderr } = await folder.run(run, 'in', '--library', 'joined');
	expect(status).toBe(2);
	expect(stderr).toContain('in is no library to join');
});
