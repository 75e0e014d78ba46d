import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestHere as ingest } from './fixtures/commands-here.ts';
import { expectFound, forge, type Forgery, letter, useProvedLibrary } from './fixtures/forge.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { proveHere } from './proof/fixtures/prove-here.ts';

// Edits of the files of a proved library, each of which changes what it says. None may pass.

const copyProved = useProvedLibrary();

test('the library is proved before it is edited', async () => {
	expect(await proveHere(await copyProved())).toEqual([]);
});

test.each<Forgery>([
	[
		'the list of sources',
		'lib/sources/sources.csv',
		'https://example.org/1',
		'https://example.org/2',
		' source.url is ',
	],
	['white space', letter, '\n\n## Strengths', '\n\n\n## Strengths', ' digest-wrong - '],
	['the ends of lines', letter, /\n/gu, '\r\n', ':1 digest-wrong - its lines end with CR LF'],
	[
		'a byte order mark',
		letter,
		/^/u,
		'\uFEFF',
		':1 digest-wrong - it begins with a byte order mark',
	],
	[
		'the document as received',
		'lib/sources/knowsley/2010-05-04.txt',
		'not always',
		'always',
		' source-missing - ',
	],
])('finds %s', async (...forgery) => {
	await expectFound(await copyProved(), forgery);
});

test.each<[what: string, from: string, to: string, says: string]>([
	[
		'a report at another day',
		'knowsley/2010-05-04',
		'knowsley/2010-05-05',
		':1:1 frontmatter-invalid - its authority and date of publication are those of knowsley/2010-05-04',
	],
	[
		'a report of another authority',
		'knowsley/2010-05-04',
		'sefton/2010-05-04',
		':1:1 frontmatter-invalid - ',
	],
])('finds %s, its document moved with it', async (_, from, to, says) => {
	const folder = await copyProved();
	for (const file of [`lib/reports/${from}.mdx`, `lib/sources/${from}.txt`]) {
		const target = join(folder.path, file.replace(from, to));
		await mkdir(dirname(target), { recursive: true });
		await rename(join(folder.path, file), target);
	}
	const found = (await proveHere(folder)).join('\n');
	expect(found).toContain(`lib/reports/${to}.mdx${says}`);
	expect(found).toContain(
		' id-vanished - knowsley/2010-05-04/#strength-1 was published and is gone',
	);
});

test('finds an edit whose digest was made to fit', async () => {
	const folder = await copyProved();
	await forge(folder, letter, 'file: "unannounced-letter.txt"', 'file: "letter.txt"');
	const forged = (await readFile(join(folder.path, letter), 'utf8')).replace(/digest: ".*"/u, '');
	// Converting a document of the forged name gives the digest that fits.
	await folder.write('other/letter.txt', goldenSource('unannounced-letter'));
	await folder.run(ingest, 'other', '--library', 'other-lib', '--jobs', '1');
	const honest = await readFile(join(folder.path, letter.replace('lib', 'other-lib')), 'utf8');
	expect(honest.replace(/digest: ".*"/u, '')).toBe(forged);
	await writeFile(join(folder.path, letter), honest);
	expect((await proveHere(folder)).join('\n')).toContain(
		' words-changed - knowsley/2010-05-04/ was made from another document, or one of another name',
	);
});
