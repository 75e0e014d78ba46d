import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHere as check, ingestHere as ingest } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';
import { mentionAdvice } from './proof/describe-mentions.ts';
import { proveHere } from './proof/fixtures/prove-here.ts';

const path = 'lib/reports/knowsley/2010-05-04.mdx';
const source = 'lib/sources/knowsley/2010-05-04.txt';

/** A folder whose library holds a report, sound in every way. */
async function makeLibrary(): Promise<TestFolder> {
	const folder = makeTestFolder();
	await folder.write('letter.txt', goldenSource('unannounced-letter'));
	await folder.run(ingest, 'letter.txt', '--library', 'lib');
	return folder;
}

const checkLibrary = (folder: TestFolder, ...argv: string[]) =>
	folder.run(check, '--library', 'lib', ...argv);

async function change(
	folder: TestFolder,
	file: string,
	from: string | RegExp,
	to: string,
): Promise<void> {
	const before = await readFile(join(folder.path, file), 'utf8');
	const after = before.replace(from, to);
	expect(after, 'the change changes something').not.toBe(before);
	await writeFile(join(folder.path, file), after);
}

test('proves a sound library', async () => {
	const { status, stdout } = await checkLibrary(await makeLibrary());
	expect({ status, stdout }).toEqual({
		status: 0,
		stdout: [
			'knowsley/2010-05-04: 288 of 288 words placed (208 kept, 77 furniture, 3 repaired)',
			'lib/reports/knowsley/2010-05-04.mdx introduction-3 - "previous inspection": not known here',
			mentionAdvice,
			'1 mention of another inspection, 0 of reports held, 0 of inspections known, 1 not known here, 0 ambiguous.',
			'1 of 1 reports are proved.\n',
		].join('\n'),
	});
});

test('prints what it found as JSON', async () => {
	const { stdout } = await checkLibrary(await makeLibrary(), '--json');
	expect(JSON.parse(stdout)).toMatchObject([
		{
			id: 'knowsley/2010-05-04',
			findings: 12,
			placed: { kept: 208, furniture: 77, repaired: 3 },
			corrected: false,
			corrections: [],
		},
	]);
});

test('proves an empty library', async () => {
	expect(await checkLibrary(makeTestFolder())).toMatchObject({
		status: 0,
		stdout: '0 of 0 reports are proved.\n',
	});
});

test.each<[what: string, from: string | RegExp, to: string, message: RegExp]>([
	[
		'a word removed',
		'every made-up',
		'every',
		/^lib\/reports\/knowsley\/2010-05-04\.mdx\S* word-lost - /mu,
	],
	['a word added', 'every made-up', 'every single made-up', /\.mdx\S* word-added - .*"single"/mu],
	['two words swapped', 'Records are not', 'Records not are', /\.mdx\S* word-(?:lost|added) - /mu],
	[
		'a whole finding removed',
		/<Finding id="strength-2"[\s\S]*?<\/Finding>\n\n/u,
		'',
		/\.mdx\S* word-lost - /mu,
	],
	[
		'what a repair was',
		'was="guality"',
		'was="guantity"',
		/\.mdx\S* word-(?:lost|added) - .*"guantity"/mu,
	],
	[
		'a repair made without saying so',
		/<Repair rule="letter-misread"[^>]*>quality<\/Repair>/u,
		'quality',
		/\.mdx\S* word-(?:lost|added) - .*"quality"/mu,
	],
	[
		'an id that stands twice',
		'id="strength-2"',
		'id="strength-1"',
		/\.mdx id-repeated - the id "strength-1" stands twice/mu,
	],
	[
		'a date that is none',
		'"2010-03-31"',
		'"31 March"',
		/\.mdx:11:7 frontmatter-invalid - inspected\.to is not of its form, found "31 March"/mu,
	],
	[
		'a field that is too many',
		'overall: null',
		'overall: null\ncolour: "red"',
		/\.mdx:\d+:9 frontmatter-invalid - colour is no field of a report/mu,
	],
	[
		'a count that is wrong',
		'findings: 12',
		'findings: 13',
		/\.mdx frontmatter-invalid - conversion\.findings says 13\. Expected 12/mu,
	],
	[
		'an unknown element',
		'<Section id="strengths"',
		'<Chapter id="strengths"',
		/\.mdx:\d+:\d+ body-invalid - /mu,
	],
	[
		'an import',
		'<Finding id="introduction-1"',
		'import x from "y"\n\n<Finding id="introduction-1"',
		/\.mdx:\d+:1 body-invalid - unexpected mdxjsEsm/mu,
	],
	[
		'an expression',
		'Records are',
		'{process.exit(1)} are',
		/\.mdx:\d+:1 body-invalid - unexpected mdx/mu,
	],
])('finds %s', async (_, from, to, message) => {
	const folder = await makeLibrary();
	await change(folder, path, from, to);
	const found = (await proveHere(folder)).join('\n');
	expect(found).toMatch(message);
	expect(found).toMatch(/ Fix: \S.*\.$/mu);
});

test('fails where a report is faulty', async () => {
	const folder = await makeLibrary();
	await change(folder, path, 'every made-up', 'every');
	expect(await checkLibrary(folder)).toMatchObject({
		status: 1,
		stdout: '0 of 1 reports are proved.\n',
		stderr: expect.stringMatching(/\.mdx\S* word-lost - .* Fix: \S.*\.$/mu) as string,
	});
});

test('gives the line of the file where an element is wrong', async () => {
	const folder = await makeLibrary();
	await change(folder, path, 'rule="hyphen-lost" was="multi', 'rule="taste" was="multi');
	const lines = (await readFile(join(folder.path, path), 'utf8')).split('\n');
	const line = lines.findIndex((text) => text.includes('rule="taste"')) + 1;
	expect((await proveHere(folder)).join('\n')).toContain(`${path}:${line}:`);
});

test('finds a report whose source is gone, and one whose source is another', async () => {
	const folder = await makeLibrary();
	await change(folder, source, 'made-up', 'invented');
	expect((await proveHere(folder)).join('\n')).toMatch(
		/\.mdx source-missing - its source lib\/sources\/.* Expected SHA-256 [0-9a-f]{64}/mu,
	);
	await rm(join(folder.path, source));
	expect((await proveHere(folder)).join('\n')).toContain(
		'.mdx source-missing - its source lib/sources/knowsley/2010-05-04.txt is not there',
	);
});

test('finds an id that was published and is gone, and one that is not recorded', async () => {
	const folder = await makeLibrary();
	await change(folder, 'lib/permalinks.tsv', '\tstrength-1\t', '\tstrength-9\t');
	const found = (await proveHere(folder)).join('\n');
	expect(found).toContain(
		'lib/permalinks.tsv:7 id-vanished - knowsley/2010-05-04/#strength-9 was published and is gone',
	);
	expect(found).toContain(
		'lib/permalinks.tsv id-unrecorded - knowsley/2010-05-04/#strength-1 is not in the ledger',
	);
});

const annotated = `annotations:
  - id: made-up
    target: introduction-1
    quotation: { exact: "This letter" }
    motivation: explaining
    body: "See [the report](/reports/knowsley/2010-05-04/#strength-1)."
    author: "A. Person"
    date: "2026-11-21"
    restsOn: [{ unsourced: all }]
    checked: { on: '2026-11-29', against: knowledge }
`;

test('checks the annotations of a report as the build does', async () => {
	const folder = await makeLibrary();
	const file = 'lib/annotations/knowsley/2010-05-04.yaml';
	await folder.write(file, annotated);
	expect(await checkLibrary(folder)).toMatchObject({
		status: 0,
		stdout: expect.stringContaining('1 annotation is in its place.') as string,
	});
	await change(folder, file, 'This letter', 'That letter');
	const { status, stderr } = await checkLibrary(folder);
	expect(status).toBe(1);
	expect(stderr).toContain(
		`${file}:4:25 quotation-unfound - "That letter" does not stand in introduction-1. Expected "`,
	);
});

test('finds a report that the converter would write in another way today', async () => {
	const folder = await makeLibrary();
	await change(folder, path, 'kind="narrative"', 'kind="context"');
	await change(folder, path, /^ {2}digest: ".*"$/mu, `  digest: "${'0'.repeat(64)}"`);
	const undigested = await readFile(join(folder.path, path));
	const digest = createHash('sha256').update(undigested).digest('hex');
	await change(folder, path, '0'.repeat(64), digest);
	expect((await proveHere(folder)).join('\n')).toContain(
		`${path}:76 output-changed - the kind of introduction-3 is "context". Expected "narrative", as converting the source gives.`,
	);
});

test('finds a whole report that was published and is gone', async () => {
	const folder = await makeLibrary();
	await rm(join(folder.path, path));
	expect((await proveHere(folder)).join('\n')).toContain(
		'id-vanished - knowsley/2010-05-04/#strength-1',
	);
});
