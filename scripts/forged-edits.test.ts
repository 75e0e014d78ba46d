import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestHere as ingest } from './fixtures/commands-here.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder, runCommand, type TestFolder } from './ingest/fixtures/run-command.ts';
import { proveHere } from './proof/fixtures/prove-here.ts';

// Edits of a proved library, each of which changes what it says. None may pass.

const inspection = 'lib/reports/wirral/2011-06-17.mdx';
const letter = 'lib/reports/knowsley/2010-05-04.mdx';
const visit = 'lib/reports/southwark/2018-03-02.mdx';
const ledger = 'lib/permalinks.tsv';

let proved: string;

beforeAll(async () => {
	proved = await mkdtemp(join(tmpdir(), 'inspection-reader-'));
	await mkdir(join(proved, 'in'));
	for (const name of ['safeguarding-report', 'unannounced-letter', 'monitoring-letter'])
		await writeFile(join(proved, 'in', `${name}.txt`), goldenSource(name));
	await writeFile(
		join(proved, 'in/sources.csv'),
		'file,url,licence,retrieved\nmonitoring-letter.txt,https://example.org/1,ogl-3,2026-11-02\n',
	);
	await runCommand(ingest, ['in', '--library', 'lib', '--jobs', '1'], proved);
});
afterAll(() => rm(proved, { recursive: true }));

async function copyProved(): Promise<TestFolder> {
	const folder = makeTestFolder();
	await cp(proved, folder.path, { recursive: true });
	return folder;
}

async function change(
	{ path }: TestFolder,
	file: string,
	from: string | RegExp,
	to: string,
): Promise<void> {
	const before = await readFile(join(path, file), 'utf8');
	const after = before.replace(from, to);
	expect(after, 'the edit changes something').not.toBe(before);
	await writeFile(join(path, file), after);
}

test('the library is proved before it is edited', async () => {
	expect(await proveHere(await copyProved())).toEqual([]);
});

test.each<[what: string, file: string, from: string | RegExp, to: string, says: string]>([
	[
		'the title',
		letter,
		'title: "Annual',
		'title: "Our annual',
		':2 correction-undeclared - title is "Our annual',
	],
	[
		'the overall grade',
		inspection,
		'overall: "good"',
		'overall: "outstanding"',
		':17 correction-undeclared - overall is "outstanding". Expected "good"',
	],
	[
		'the grade of a judgement',
		inspection,
		'grade: "inadequate"',
		'grade: "adequate"',
		':38 correction-undeclared - judgements.2.grade is "adequate". Expected "inadequate"',
	],
	[
		'what a judgement prints',
		inspection,
		'printed: "Inadequate"',
		'printed: "Good"',
		' judgements.2.printed is "Good"',
	],
	[
		'the area of a judgement',
		inspection,
		'area: "safe-and-feel-safe"',
		'area: "in-care"',
		' judgements.2.area is "in-care"',
	],
	[
		'the label of a judgement',
		inspection,
		'label: "Capacity for',
		'label: "Capability for',
		' judgements.1.label is "Capability for',
	],
	[
		'the service of a judgement',
		inspection,
		'group: "Safeguarding',
		'group: "Fostering',
		' judgements.0.group is "Fostering',
	],
	[
		'the id of a judgement',
		inspection,
		'id: "judgement-quality-of-provision"',
		'id: "judgement-quality"',
		' judgements.3.id is "judgement-quality"',
	],
	[
		'the line of a judgement',
		inspection,
		'source: "l95"',
		'source: "l94"',
		' judgements.1.source is "l94"',
	],
	[
		'where a grade was stated',
		inspection,
		'statedIn: "p13"',
		'statedIn: "p12"',
		' judgements.5.statedIn is "p12"',
	],
	[
		'a judgement fewer',
		inspection,
		/\n {2}- id: "judgement-ambition[\s\S]*?source: "l100"/u,
		'',
		' judgements.5 is nothing',
	],
	[
		'a judgement more',
		letter,
		'judgements: []',
		'judgements:\n  - { id: "judgement-overall", area: "overall", label: "Overall", grade: "good", printed: "Good", source: "l1" }',
		' judgements.0 is {',
	],
	[
		'the day of publication',
		letter,
		'published: "2010-05-04"',
		'published: "2010-05-05"',
		' published is "2010-05-05". Expected "2010-05-04"',
	],
	[
		'the first day on site',
		letter,
		'from: "2010-03-30"',
		'from: "2010-03-29"',
		' inspected.from is "2010-03-29"',
	],
	[
		'the last day on site',
		visit,
		'to: "2018-01-31"',
		'to: "2018-02-01"',
		' inspected.to is "2018-02-01"',
	],
	[
		'the authority',
		letter,
		'authority: "knowsley"',
		'authority: "sefton"',
		' authority is "sefton". Expected "knowsley"',
	],
	[
		'who inspected',
		letter,
		'  - "ofsted"',
		'  - "hmi-probation"',
		' inspectorates.0 is "hmi-probation"',
	],
	[
		'who inspected, named both ways',
		letter,
		'inspectorates:',
		'inspectorate: "cqc"\ninspectorates:',
		'frontmatter-invalid - inspectorate is no field',
	],
	[
		'the kind of report',
		visit,
		'kind: "monitoring-visit"',
		'kind: "focused-visit"',
		' kind is "focused-visit"',
	],
	[
		'the framework',
		visit,
		'framework: "monitoring-visit"',
		'framework: "focused-visit"',
		' framework is "focused-visit"',
	],
	[
		'an inspector',
		letter,
		'name: "Tess Writer"',
		'name: "Tess Righter"',
		' inspectors.0.name is "Tess Righter"',
	],
	['who led', visit, 'lead: true', 'lead: false', ' inspectors.0.lead is false'],
	[
		'the addressee',
		letter,
		'Ms Ada Sample"',
		'Mr Ada Sample"',
		' addressee.name is "Mr Ada Sample"',
	],
	[
		'who had a copy',
		visit,
		'  - "Department for Tests"',
		'  - "Department for Texts"',
		' copiedTo.0 is "Department for Texts"',
	],
	['the law', letter, 'legalBasis: "section 138', 'legalBasis: "section 136', ' legalBasis is '],
	[
		'which visit it was',
		visit,
		'visitNumber: 2',
		'visitNumber: 3',
		' visitNumber is 3. Expected 2',
	],
	[
		'the licence',
		letter,
		'licence: "none-printed"',
		'licence: "ogl-3"',
		' source.licence is "ogl-3"',
	],
	[
		'where it was published',
		visit,
		'https://example.org/1',
		'https://example.org/2',
		' source.url is ',
	],
	['when it was fetched', visit, '2026-11-02', '2026-11-03', ' source.retrieved is "2026-11-03"'],
	[
		'the list of sources',
		'lib/sources/sources.csv',
		'https://example.org/1',
		'https://example.org/2',
		' source.url is ',
	],
	[
		'the name of the document',
		letter,
		'file: "unannounced-letter.txt"',
		'file: "letter.txt"',
		'correction-undeclared - conversion.digest is ',
	],
	[
		'a warning fewer',
		inspection,
		/\n {4}- rule: "grade-disagrees"\n.*\n.*/u,
		'',
		' conversion.warnings.',
	],
	[
		'the words of a warning',
		letter,
		'read as \\"quality\\"',
		'read as \\"guality\\"',
		' conversion.warnings.1.message is ',
	],
	['the digest', letter, /digest: "....../u, 'digest: "000000', ' conversion.digest is "000000'],
	[
		'the kind of a finding',
		inspection,
		'id="recommendation-1" kind="recommendation"',
		'id="recommendation-1" kind="strength"',
		' the kind of recommendation-1 is "strength". Expected "recommendation"',
	],
	[
		'the number of a paragraph',
		inspection,
		'number="8"',
		'number="88"',
		' the number of p8 is "88". Expected "8"',
	],
	[
		'a number taken away',
		inspection,
		' number="8"',
		'',
		' the number of p8 is nothing. Expected "8"',
	],
	[
		'how a number was mended',
		inspection,
		' mended="number-lost"',
		'',
		' the mended of p4 is nothing',
	],
	['when it is due', inspection, 'due="P0D"', 'due="P3M"', ' the due of recommendation-1 is "P3M"'],
	[
		'a due date taken away',
		inspection,
		' due="P0D"',
		'',
		' the due of recommendation-1 is nothing',
	],
	[
		'the national framework',
		visit,
		'<Finding id="findings-1"',
		'<Finding nationalFramework="outcome 1" id="findings-1"',
		' the nationalFramework of findings-1 is "outcome 1"',
	],
	[
		'the id of a finding',
		letter,
		'id="strength-2"',
		'id="strength-9"',
		' the added of strength-9 is ',
	],
	[
		'ids that change places',
		letter,
		/id="strength-1"([\s\S]*)id="strength-3"/u,
		'id="strength-3"$1id="strength-1"',
		' strength-',
	],
	[
		"a repair's replacement",
		letter,
		'>quality<',
		'>poverty<',
		':115 correction-undeclared - the text of requirement-2 is "…letter-misread" was="guality">poverty',
	],
	[
		'the rule of a repair',
		letter,
		'rule="letter-misread" was="guality"',
		'rule="hyphen-lost" was="guality"',
		' the text of requirement-2 is ',
	],
	['what a repair was', letter, 'was="guality"', 'was="guantity"', '.mdx:115 word-added - '],
	[
		'the last words of a finding, as a repair',
		letter,
		'late (*',
		'<Repair rule="letter-misread" was="late">early</Repair> (*',
		' the text of development-2 is ',
	],
	['emphasis', letter, '*Test Guide for Made-up Teams*', 'Test Guide for Made-up Teams', '.mdx:'],
	[
		'a list made one paragraph',
		letter,
		'- one\n- two and\n- three.',
		'- one - two and - three.',
		' the text of strength-3 is ',
	],
	[
		'the heading of a section',
		letter,
		'## Strengths',
		'## <Repair rule="letter-misread" was="Strengths">Triumphs</Repair>',
		' the heading of strengths is ',
	],
	[
		'the level of a heading',
		letter,
		'## Areas for development',
		'### Areas for development',
		' the level of areas-for-development is "3". Expected "2"',
	],
	[
		'the grade of a section',
		inspection,
		'grade="inadequate"',
		'grade="good"',
		' the grade of children-and-young-people-are-safe-and-feel-safe is "good"',
	],
	[
		'where a grade was read',
		inspection,
		'gradeFrom="sentence"',
		'gradeFrom="printed"',
		' the gradeFrom of leadership-and-management is "printed"',
	],
	[
		'the id of a section',
		inspection,
		'<Section id="immediately"',
		'<Section id="later"',
		' the added of later is ',
	],
	[
		'the section of a finding',
		letter,
		/(<Finding id="closing-1"[\s\S]*?<\/Finding>)/u,
		'<Section id="strengths-2" source="l48">\n\n## Strengths\n\n$1\n\n</Section>',
		' strengths-2 ',
	],
	[
		'a finding made furniture',
		letter,
		/<Finding id="development-1"[^>]*>\n(.*)\n<\/Finding>/u,
		'<Furniture kind="page-furniture" source="l45" text="- $1" />',
		' the withdrawn of development-1 is nothing',
	],
	[
		'furniture made a finding',
		letter,
		/<Furniture kind="salutation" source="l11" text="(.*)" \/>/u,
		'<Finding id="strength-9" kind="strength" source="l11">\n$1\n</Finding>',
		' the added of strength-9 is ',
	],
	[
		'the kind of furniture',
		letter,
		'kind="salutation"',
		'kind="title"',
		' the kind of what stands at l11 of the source is "title"',
	],
	[
		'the lines of a finding',
		letter,
		'source="l46"',
		'source="l45-46"',
		' the source of development-2 is "l45-46"',
	],
	[
		'an attribute that nobody knows',
		letter,
		'<Finding id="strength-1"',
		'<Finding class="hidden" id="strength-1"',
		' body-invalid - unknown attribute class of Finding',
	],
	[
		'an attribute that stands twice',
		letter,
		'kind="strength" mended',
		'kind="strength" kind="context" mended',
		' body-invalid - kind of Finding stands there twice',
	],
	[
		'attributes by an expression',
		letter,
		'<Finding id="strength-1"',
		'<Finding {...{}} id="strength-1"',
		' body-invalid - an expression among the attributes of Finding',
	],
	[
		'words where none are read',
		letter,
		'text="Dear Ms Sample" />',
		'text="Dear Ms Sample">\nGrade: good\n</Furniture>',
		' body-invalid - Furniture holds nothing',
	],
	[
		'a field that nobody knows',
		letter,
		'overall: null',
		'overall: null\nverdict: "good"',
		' frontmatter-invalid - verdict is no field',
	],
	[
		'a field that stands twice',
		letter,
		'overall: null',
		'overall: null\noverall: "good"',
		' frontmatter-invalid - the frontmatter is no YAML',
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
	[
		'a line of the ledger taken out',
		ledger,
		/.*\tstrength-1\t.*\n/u,
		'',
		' id-unrecorded - knowsley/2010-05-04/#strength-1',
	],
	[
		'a line of the ledger that stands twice',
		ledger,
		/(.*\tstrength-1\t.*\n)/u,
		'$1$1',
		' ledger-untidy - knowsley/2010-05-04/#strength-1 stands on line 7 too',
	],
	[
		'an id of the ledger',
		ledger,
		'\tstrength-1\t',
		'\tstrength-9\t',
		' id-vanished - knowsley/2010-05-04/#strength-9',
	],
	[
		'a state of the ledger',
		ledger,
		/(\tstrength-1\t)published/u,
		'$1withdrawn',
		' id-unrecorded - knowsley/2010-05-04/#strength-1 is published by the corrections, and withdrawn in the ledger',
	],
	[
		'where the ledger leads on to',
		ledger,
		/(\tstrength-1\t)published\t-/u,
		'$1moved\tknowsley/2010-05-04/#strength-2',
		' id-unrecorded - knowsley/2010-05-04/#strength-1',
	],
	[
		'a digest of the ledger',
		ledger,
		/(\tstrength-1\tpublished\t-\t)[0-9a-f]{8}/u,
		'$100000000',
		' words-changed - knowsley/2010-05-04/#strength-1',
	],
	[
		'a day of the ledger that is to come',
		ledger,
		/(\tstrength-1\t.*)2026-11-29/u,
		'$12027-01-01',
		' ledger-invalid - knowsley/2010-05-04/#strength-1 was first published on 2027-01-01',
	],
	[
		'a day of the ledger before its report',
		ledger,
		/(\tstrength-1\t.*)2026-11-29/u,
		'$12001-01-01',
		' ledger-invalid - ',
	],
	[
		'the mark of a merge in the ledger',
		ledger,
		/^/u,
		'<<<<<<< HEAD\n',
		':1 ledger-invalid - "<<<<<<< HEAD" is a mark of a merge',
	],
	['a ledger with CR LF', ledger, /\n/gu, '\r\n', ':1 ledger-untidy - '],
])('finds %s', async (_, file, from, to, says) => {
	const folder = await copyProved();
	await change(folder, file, from, to);
	expect((await proveHere(folder)).join('\n')).toContain(says);
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
	await change(folder, letter, 'file: "unannounced-letter.txt"', 'file: "letter.txt"');
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
