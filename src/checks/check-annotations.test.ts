import { expect, test } from 'vitest';
import { checkAnnotations } from './check-annotations.ts';
import { formatProblem } from '../model/problem.ts';

const mdx = `---
judgements:
  - id: judgement-overall
inspected: { from: '2010-07-20', to: '2010-07-21' }
---
<Section id="staff" source="l1">

## Staff

<Finding id="p1" kind="narrative" number="1" source="l2">
The <Repair rule="letter-misread" was="guality">quality</Repair> of plans is good. Staff's plans are good.
</Finding>

<Finding id="p2" kind="narrative" number="2" source="l3">
Reviews are held.
</Finding>

</Section>
`;
const files: Record<string, string> = {
	'reports/wirral/2010-08-18.mdx': mdx,
	'annotations/wirral/2010-08-18.yaml': annotation(),
	'glossary/caf.mdx': '',
	'authorities/wirral.yaml': 'name: Wirral',
};
const read = (path: string) => Promise.resolve(files[path] ?? null);

interface Fields {
	id?: string;
	target?: string;
	quotation?: string;
	body?: string;
	date?: string;
	/** More fields, each on a line of its own. */
	more?: string;
}

/** A file with one annotation, sound but for the fields given. */
function annotation({
	id = 'plans',
	target = 'p1',
	quotation = '{ exact: "quality of plans" }',
	body = 'Said *again* there.',
	date = '2026-11-21',
	more = "    restsOn: [{ unsourced: all }]\n    checked: { on: '2026-11-29', against: knowledge }\n",
}: Fields = {}): string {
	return `annotations:
  - id: ${id}
    target: ${target}
    quotation: ${quotation}
    motivation: explaining
    body: |
      ${body}
    author: "A. Person"
    date: "${date}"
${more}`;
}

/** What is wrong with a file, each fault as its line. */
async function check(text: string, report = 'wirral/2010-08-18'): Promise<string[]> {
	const path = 'a.yaml';
	const checked = await checkAnnotations({ report, path, text }, { library: read, content: read });
	return checked.ok ? [] : checked.problems.map(formatProblem);
}

test('accepts a quotation across a mend, as readers read it', async () => {
	expect(await check(annotation())).toEqual([]);
});

test.each<[what: string, fields: Fields, message: string]>([
	[
		'a finding that does not exist, with those most like it',
		{ target: 'p3' },
		'a.yaml:3:13 finding-unknown - the report has no finding p3. Expected one that it has, such as p1, p2. Fix: ',
	],
	[
		'a quotation that occurs twice, with the count',
		{ quotation: '{ exact: "good." }' },
		'a.yaml:4:25 quotation-ambiguous - "good." stands in p1 2 times. Expected a quotation that stands there once. Fix: ',
	],
	[
		'a quotation that is nowhere, with the nearest words',
		{ quotation: '{ exact: "qualty of plans" }' },
		'a.yaml:4:25 quotation-unfound - "qualty of plans" does not stand in p1. Expected "quality of plans". Fix: ',
	],
	[
		'a quotation in the words as received',
		{ quotation: '{ exact: "guality of plans" }' },
		'"guality of plans" does not stand in p1. Expected "quality of plans".',
	],
	[
		'a quotation whose apostrophe is another',
		{ quotation: '{ exact: "Staff’s plans" }' },
		'does not stand in p1: its quotation marks or apostrophes are of another form. Expected "Staff\'s plans".',
	],
	[
		'a quotation whose capitals are others',
		{ quotation: '{ exact: "Quality of plans" }' },
		'does not stand in p1: its capitals are others. Expected "quality of plans".',
	],
	[
		'a quotation of another finding',
		{ quotation: '{ exact: "Reviews are held" }' },
		'"Reviews are held" does not stand in p1, but in p2.',
	],
	[
		'a quotation that nothing is like',
		{ quotation: '{ exact: "zebra crossing" }' },
		'"zebra crossing" does not stand in p1, nor anything like it.',
	],
	[
		'a quotation that is not beside its prefix',
		{ quotation: '{ exact: "plans", prefix: "seven" }' },
		'"plans" stands in p1, but not between its prefix and suffix.',
	],
	[
		'HTML, on its line',
		{ body: 'One.\n\n      Two <br> three.' },
		'a.yaml:9:11 annotation-markdown - the note holds HTML: <br>. Expected paragraphs',
	],
	[
		'a script',
		{ body: '<script>run()</script>' },
		'a.yaml:7:7 annotation-markdown - the note holds HTML: <script>run()</script>.',
	],
	[
		'a link to a report that the library does not have',
		{ body: 'See [it](/reports/wirral/1999-01-01/).' },
		'a.yaml:7:11 link-broken - the note links to /reports/wirral/1999-01-01/, and the library has no report wirral/1999-01-01.',
	],
	[
		'a link to an id that the report does not have',
		{ body: 'See [it](/reports/wirral/2010-08-18/#p9).' },
		'that page has no such id. Expected one that it has, such as ',
	],
	[
		'a link to no page',
		{ body: 'See [it](/glossary/caf).' },
		'the note links to /glossary/caf, which is no page of the site.',
	],
	[
		'a date that is none',
		{ date: 'last week' },
		'a.yaml:9:11 annotation-invalid - annotations.0.date is not of its form, found "last week".',
	],
	[
		'an unknown field',
		{ date: '2026-11-21"\n    colour: "red' },
		'a.yaml:10:13 annotation-invalid - annotations.0.colour is no field of an annotation.',
	],
])('refuses %s', async (_, fields, message) => {
	const problems = await check(annotation(fields));
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(message);
});

test.each([
	'/reports/wirral/2010-08-18/',
	'/reports/wirral/2010-08-18/#p2',
	'/reports/wirral/2010-08-18/#staff',
	'/reports/wirral/2010-08-18/#judgement-overall',
	'/reports/wirral/2010-08-18/#annotation-plans',
	'/reports/wirral/2010-08-18/p2/',
	'/reports/wirral/2010-08-18/source/#l12',
	'/glossary/caf/',
	'/search/?q=plans',
	'https://example.org/?a=b#c',
])('accepts a link to %s', async (url) => {
	expect(await check(annotation({ body: `See [it](${url}).` }))).toEqual([]);
});

test('refuses an id that stands twice, and names the line of the first', async () => {
	const twice = annotation() + annotation().replace('annotations:\n', '');
	expect(await check(twice)).toEqual([
		expect.stringContaining('a.yaml:12:9 id-repeated - the id "plans" stands on line 2 too.'),
	]);
});

test('refuses annotations of a report that is not there, and a file that is no YAML', async () => {
	expect(await check(annotation(), 'wirral/1999-01-01')).toEqual([
		expect.stringContaining('a.yaml reference-unknown - the library has no report wirral/1999'),
	]);
	expect(await check('annotations: [')).toEqual([
		expect.stringMatching(/^a\.yaml:\d+:\d+ annotation-invalid - the file is no YAML: /u),
	]);
});

test('finds all that is wrong in one run', async () => {
	const other = annotation({ id: 'other', target: 'p9', body: '# Heading' });
	expect(
		await check(
			annotation({ quotation: '{ exact: "none" }' }) + other.replace('annotations:\n', ''),
		),
	).toHaveLength(3);
});

const checked = "    checked: { on: '2026-11-29', against: sources }\n";

test('refuses a note that does not say what it rests on and when it was checked', async () => {
	expect(await check(annotation({ more: '' }))).toEqual([
		expect.stringContaining('annotation-invalid - annotations.0.restsOn is missing'),
		expect.stringContaining('annotation-invalid - annotations.0.checked is missing'),
	]);
});

test('refuses a note that rests on a finding which is not there', async () => {
	const more = `    restsOn:\n      - finding: /reports/wirral/2010-08-18/#p9\n${checked}`;
	expect(await check(annotation({ more }))).toEqual([
		expect.stringContaining('a.yaml:11:9 link-broken - the note links to /reports/wirral/'),
	]);
});

const grounds = `    restsOn: [{ unsourced: all }]\n${checked}`;
const body = 'It was good before.';

test('refuses a note that sets inspections in order and names none', async () => {
	expect(await check(annotation({ body }))).toEqual([
		expect.stringContaining('inspections-unnamed - the note says "before" and names no'),
	]);
	const followUp = annotation().replace('explaining', 'following-up');
	expect(await check(followUp)).toEqual([
		expect.stringContaining('inspections-unnamed - the note follows something up and names no'),
	]);
});

test.each(['[]', '[{ of: Wirral, on: "2010-07-20/2010-07-21" }]', '[{ of: Wirral, on: "2009" }]'])(
	'accepts it where its inspections are %s',
	async (inspections) => {
		const more = `${grounds}    inspections: ${inspections}\n`;
		expect(await check(annotation({ body, more }))).toEqual([]);
	},
);

test('refuses an inspection of no authority, and one whose report has other days', async () => {
	const more = `${grounds}    inspections: [{ of: Wirrel, on: "2009" }, { of: Wirral, on: "2010-07-20/2010-07-22" }]\n`;
	expect(await check(annotation({ body, more }))).toEqual([
		expect.stringContaining(
			'inspection-unknown - the note names an inspection of Wirrel, which is',
		),
		expect.stringContaining('Expected 2010-07-20/2010-07-21, which its report wirral/2010-08-18'),
	]);
});

test('accepts an inspection of an authority whose address says more than its name', async () => {
	const city: Record<string, string> = {
		...files,
		'authorities/bristol-city-of.yaml': 'name: Bristol',
	};
	const content = (path: string) => Promise.resolve(city[path] ?? null);
	const more = `${grounds}    inspections: [{ of: Bristol, on: "2009" }]\n`;
	const file = {
		report: 'wirral/2010-08-18',
		path: 'a.yaml',
		text: annotation({ body, more }),
	};
	expect(await checkAnnotations(file, { library: read, content })).toMatchObject({ ok: true });
});

test('leaves it to the check of a report that its frontmatter is no YAML', async () => {
	const broken = mdx.replace('judgements:', 'judgements: "');
	const library = (path: string) =>
		Promise.resolve(path.startsWith('reports/') ? broken : (files[path] ?? null));
	const more = `${grounds}    inspections: [{ of: Wirral, on: "2010-07-20/2010-07-21" }]\n`;
	const file = {
		report: 'wirral/2010-08-18',
		path: 'a.yaml',
		text: annotation({ body, more }),
	};
	expect(await checkAnnotations(file, { library, content: read })).toMatchObject({ ok: true });
});

const withdrawal = (id: string, target = 'p1') =>
	`withdrawn:\n  - id: ${id}\n    target: ${target}\n    date: '2026-11-29'\n    reason: Wrong.\n`;

test('accepts a note that was taken back, and gives it apart from the others', async () => {
	const file = {
		report: 'wirral/2010-08-18',
		path: 'a.yaml',
		text: annotation() + withdrawal('old'),
	};
	expect(await checkAnnotations(file, { library: read, content: read })).toMatchObject({
		value: { annotations: [{ id: 'plans' }], withdrawn: [{ id: 'old', reason: 'Wrong.' }] },
	});
});

test('refuses to give the id of a note that was taken back to another', async () => {
	expect(await check(annotation() + withdrawal('plans'))).toEqual([
		expect.stringContaining('id-repeated - the id "plans" stands on line 2 too'),
	]);
	expect(await check(annotation() + withdrawal('old', 'p9'))).toEqual([
		expect.stringContaining('finding-unknown - the report has no finding p9'),
	]);
});
