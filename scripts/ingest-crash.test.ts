import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHere as check, ingestHere as ingest } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder } from './ingest/fixtures/run-command.ts';

test('reports a library where a file stands in place of a folder, and converts nothing', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', goldenSource('unannounced-letter'));
	await folder.write('lib/sources', 'a file where a folder should be');
	const { status, stderr } = await folder.run(ingest, 'in/letter.txt', '--library', 'lib');
	expect(status).toBe(1);
	expect(stderr).toMatch(/write-failed - .* Fix: /u);
	expect(await folder.list()).toEqual(['in/letter.txt', 'lib/sources']);
});

test('finds frontmatter that is no YAML', async () => {
	const folder = makeTestFolder();
	await folder.write('letter.txt', goldenSource('unannounced-letter'));
	await folder.run(ingest, 'letter.txt', '--library', 'lib');
	const file = join(folder.path, 'lib/reports/knowsley/2010-05-04.mdx');
	await writeFile(file, (await readFile(file, 'utf8')).replace('overall: null', 'overall: [null'));
	const { status, stderr } = await folder.run(check, '--library', 'lib');
	expect(status).toBe(1);
	expect(stderr).toContain('frontmatter-invalid');
});

test('finds two findings that changed places', async () => {
	const folder = makeTestFolder();
	await folder.write('letter.txt', goldenSource('unannounced-letter'));
	await folder.run(ingest, 'letter.txt', '--library', 'lib');
	const file = join(folder.path, 'lib/reports/knowsley/2010-05-04.mdx');
	const mdx = await readFile(file, 'utf8');
	const swapped = mdx.replace(
		/(<Finding id="development-1"[\s\S]*?<\/Finding>)\n\n(<Finding id="development-2"[\s\S]*?<\/Finding>)/u,
		'$2\n\n$1',
	);
	expect(swapped).not.toBe(mdx);
	await writeFile(file, swapped);
	expect(await folder.run(check, '--library', 'lib')).toMatchObject({ status: 1 });
});

test('finds text added under cover of an empty repair', async () => {
	const folder = makeTestFolder();
	await folder.write('letter.txt', goldenSource('unannounced-letter'));
	await folder.run(ingest, 'letter.txt', '--library', 'lib');
	const file = join(folder.path, 'lib/reports/knowsley/2010-05-04.mdx');
	const mdx = await readFile(file, 'utf8');
	await writeFile(
		file,
		mdx.replace(
			'not always dated',
			'not <Repair rule="word-broken" was="">nearly</Repair> always dated',
		),
	);
	expect(await folder.run(check, '--library', 'lib')).toMatchObject({ status: 1 });
});
