import { expect, test } from 'vitest';
import { checkAnnotations } from './check-annotations.ts';
import { formatProblem } from '../model/problem.ts';

const mdx = `---
judgements:
  - id: judgement-overall
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
};
const read = (path: string) => Promise.resolve(files[path] ?? null);

interface Fields {
	id?: string;
	target?: string;
	quotation?: string;
	body?: string;
	date?: string;
}

/** A file with one annotation, sound but for the fields given. */
function annotation({
	id = 'plans',
	target = 'p1',
	quotation = '{ exact: "quality of plans" }',
	body = 'Said *again* later.',
	date = '2026-11-21',
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
`;
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
		expect.stringContaining('a.yaml:10:9 id-repeated - the id "plans" stands on line 2 too.'),
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
