import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHere as check, ingestHere as ingest } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, type TestFolder } from './ingest/fixtures/run-command.ts';

const report = 'lib/reports/knowsley/2010-05-04.mdx';
const by = 'reason: "The document was misread."\n    name: "A. Person"\n    date: "2026-11-29"';

type Edit = [from: string | RegExp, to: string];

/** A library whose report was changed, each entry of `corrections` being the lines that begin it. */
async function makeCorrected(edits: readonly Edit[], corrections: string[]): Promise<TestFolder> {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', goldenSource('unannounced-letter'));
	await folder.run(ingest, 'in', '--library', 'lib', '--jobs', '1');
	const entries = corrections.map((entry) => `  - ${entry}\n    ${by}\n`).join('');
	await edit(folder, [...edits, [/^(?=---\n\n)/mu, `corrections:\n${entries}`]]);
	return folder;
}

async function edit({ path }: TestFolder, edits: readonly Edit[]): Promise<void> {
	let mdx = await readFile(join(path, report), 'utf8');
	for (const [from, to] of edits) {
		const before = mdx;
		mdx = mdx.replace(from, to);
		expect(mdx).not.toBe(before);
	}
	await writeFile(join(path, report), mdx);
}

const checkLibrary = (folder: TestFolder, ...argv: string[]) =>
	folder.run(check, '--library', 'lib', ...argv);
/** Runs ingest over what the library holds, and gives the state of addresses as the ledger has it. */
async function ingestAgain(folder: TestFolder): Promise<Map<string, string>> {
	const { status, stdout, stderr } = await folder.run(ingest, '--library', 'lib', '--jobs', '1');
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toMatch(/^unchanged /u);
	const ledger = await readFile(join(folder.path, 'lib/permalinks.tsv'), 'utf8');
	return new Map(
		ledger.split('\n').map((line) => {
			const [, id = '', state, to] = line.split('\t');
			return [id, `${state ?? ''} ${to ?? ''}`];
		}),
	);
}

const merged: Edit[] = [
	[/<Finding id="development-2"[^>]*>\n/u, ''],
	[/not always dated\.\n<\/Finding>\n/u, 'not always dated.\n'],
	[
		'id="development-1" kind="area-for-development" printed="-" source="l45"',
		'id="development-1" kind="area-for-development" printed="-" source="l45-46"',
	],
	[
		'\n\n<Repair rule="hyphen-lost" was="Selfassessment"',
		'\n\n\\- <Repair rule="hyphen-lost" was="Selfassessment"',
	],
	['findings: 12', 'findings: 11'],
];
const asFurniture: Edit[] = [
	[
		/<Finding id="closing-1"[^>]*>\n(.*)\n<\/Finding>/u,
		'<Furniture kind="back-page" source="l48" text="$1" />',
	],
	['findings: 12', 'findings: 11'],
	['kept: 208', 'kept: 189'],
	['furniture: 77', 'furniture: 96'],
];

test.each<[what: string, edits: Edit[], corrections: string[], states: Record<string, string>]>([
	[
		'a field',
		[['legalBasis: "section 138', 'legalBasis: "section 136']],
		['field: legalBasis'],
		{},
	],
	[
		'a field by one above it, with what it was',
		[['to: "2010-03-31"', 'to: "2010-04-01"']],
		['field: inspected'],
		{},
	],
	[
		'the kind of a finding',
		[['id="introduction-3" kind="narrative"', 'id="introduction-3" kind="context"']],
		['finding: introduction-3\n    of: kind\n    was: "narrative"'],
		{ 'introduction-3': 'corrected -' },
	],
	[
		'a repair',
		[['>quality<', '>quantity<']],
		['finding: requirement-2\n    of: text'],
		{ 'requirement-2': 'corrected -' },
	],
	[
		'the address of a finding',
		[['id="strength-2"', 'id="duty-team"']],
		['finding: duty-team\n    of: id\n    was: strength-2'],
		{ 'strength-2': 'moved knowsley/2010-05-04/#duty-team', 'duty-team': 'published -' },
	],
	[
		'two findings that are one',
		merged,
		['finding: development-1\n    of: merged\n    was: development-2'],
		{
			'development-2': 'merged knowsley/2010-05-04/#development-1',
			'development-1': 'corrected -',
		},
	],
	[
		'a finding that is none',
		asFurniture,
		['finding: closing-1\n    of: withdrawn'],
		{ 'closing-1': 'withdrawn -' },
	],
	[
		'a heading',
		[['## Areas for development', '### Areas for development']],
		['section: areas-for-development\n    of: level\n    was: "2"'],
		{},
	],
	['words without an address', [['kind="salutation"', 'kind="title"']], ['lines: l11'], {}],
])(
	'accepts %s where it is declared, before and after the ledger has it',
	async (_, edits, corrections, states) => {
		const folder = await makeCorrected(edits, corrections);
		const before = await checkLibrary(folder);
		expect(before).toMatchObject({ status: 0, stderr: '' });
		expect(before.stdout).toContain('; 1 correction by hand\n');
		expect(before.stdout).toContain('\n1 correction by hand is declared.\n');
		const ledger = await ingestAgain(folder);
		for (const [id, state] of Object.entries(states)) expect(ledger.get(id)).toBe(state);
		expect(await checkLibrary(folder)).toMatchObject({ status: 0, stderr: '' });
	},
);

test.each<[what: string, edits: Edit[], correction: string, says: string]>([
	[
		'nothing differs',
		[],
		'field: legalBasis',
		`${report} correction-wrong - corrections.0 is declared, and nothing differs`,
	],
	[
		'something else differs',
		[['id="introduction-3" kind="narrative"', 'id="introduction-3" kind="context"']],
		'finding: introduction-3\n    of: text',
		'correction-undeclared - the kind of introduction-3 is "context"',
	],
	[
		'the conversion gives something else',
		[['id="introduction-3" kind="narrative"', 'id="introduction-3" kind="context"']],
		'finding: introduction-3\n    of: kind\n    was: "strength"',
		'correction-wrong - was says "strength". Expected "narrative"',
	],
	[
		'the word is one of the source',
		[['Records are not always dated', 'Records are always dated']],
		'finding: development-1\n    of: text',
		' word-lost - at line 45 of the source',
	],
	[
		'it is the digest of the document',
		[['sha256: "8', 'sha256: "9']],
		'field: source.sha256',
		' source-missing - ',
	],
	[
		'it is about two things',
		[],
		'field: overall\n    finding: p1\n    of: kind',
		'frontmatter-invalid - corrections.0 is not of its form. Expected one of field, finding, section, lines',
	],
	[
		'nobody knows what is meant',
		[],
		'finding: introduction-3\n    of: mood',
		'frontmatter-invalid - corrections.0.of is not of its form, found "mood". Expected one of kind, ',
	],
	[
		'the old address is missing',
		[],
		'finding: introduction-3\n    of: id',
		'frontmatter-invalid - corrections.0.was is missing. Expected the id that it had before',
	],
])('refuses a correction where %s', async (_, edits, correction, says) => {
	const folder = await makeCorrected(edits, [correction]);
	const { status, stderr } = await checkLibrary(folder);
	expect(stderr).toContain(says);
	expect(status).toBe(1);
});

test('asks again for an address whose correction is gone', async () => {
	const folder = await makeCorrected(
		[['id="strength-2"', 'id="duty-team"']],
		['finding: duty-team\n    of: id\n    was: strength-2'],
	);
	await ingestAgain(folder);
	await folder.run(ingest, '--library', 'lib', '--jobs', '1', '--force');
	const { stderr } = await checkLibrary(folder);
	expect(stderr).toContain(
		'id-vanished - knowsley/2010-05-04/#duty-team was published and is gone',
	);
});

test('a report whose date is corrected has another address, and the old ones lead on', async () => {
	const folder = await makeCorrected(
		[
			['published: "2010-05-04"', 'published: "2010-05-14"'],
			['id="strength-2"', 'id="duty-team"'],
		],
		[
			'field: published\n    was: "2010-05-04"',
			'finding: duty-team\n    of: id\n    was: strength-2',
		],
	);
	for (const file of [report, 'lib/sources/knowsley/2010-05-04.txt']) {
		const target = join(folder.path, file.replace('2010-05-04', '2010-05-14'));
		await mkdir(dirname(target), { recursive: true });
		await rename(join(folder.path, file), target);
	}
	expect((await checkLibrary(folder)).stderr).not.toContain('id-vanished');
	const ledger = await ingestAgain(folder);
	expect(ledger.get('strength-1')).toBe('published -');
	expect(await readFile(join(folder.path, 'lib/permalinks.tsv'), 'utf8')).toMatch(
		/^knowsley\/2010-05-04\tstrength-1\tmoved\tknowsley\/2010-05-14\/#strength-1\t[0-9a-f]{16}\t2026-11-29$/mu,
	);
	expect(await checkLibrary(folder)).toMatchObject({ status: 0, stderr: '' });
	// The document as it was first given is that of the moved report.
	expect((await folder.run(ingest, 'in', '--library', 'lib', '--jobs', '1')).stdout).toMatch(
		/^unchanged /u,
	);
	expect((await folder.list()).filter((file) => file.endsWith('.mdx'))).toEqual([
		'lib/reports/knowsley/2010-05-14.mdx',
	]);
});

test('prints corrections as JSON', async () => {
	const folder = await makeCorrected(
		[['legalBasis: "section 138', 'legalBasis: "section 136']],
		['field: legalBasis'],
	);
	const { stdout } = await checkLibrary(folder, '--json');
	expect(JSON.parse(stdout)).toMatchObject([
		{ corrected: true, corrections: [{ field: 'legalBasis', name: 'A. Person' }] },
	]);
});
