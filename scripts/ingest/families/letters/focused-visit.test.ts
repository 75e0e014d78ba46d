import { expect, test } from 'vitest';
import { plainText, findingText, type BodyNode } from '../../../../src/model/body.ts';
import { readBody } from '../../../../src/model/read-body.ts';
import { splitFrontmatter } from '../../../../src/model/split-frontmatter.ts';
import { convert } from '../../convert.ts';
import { bullet, heading, printPages, type MadeLine } from '../../fixtures/print-pages.ts';

const authorities = [
	{ slug: 'knowsley', name: 'Knowsley', alsoKnownAs: ['Knowsley Children’s Trust'] },
];

const head: readonly MadeLine[] = [
	'4 March 2024',
	'Ada Sample',
	{ text: 'Executive Director,', pitch: 1.2 },
	{ text: 'Children and Families', pitch: 1.2 },
	{ text: 'Knowsley Council', pitch: 1.2 },
	{ text: 'L36 9YU', pitch: 1.2 },
	{ text: 'Insert Address', pitch: 1.2 },
	'Dear Ms Sample',
	heading('Focused visit to Knowsley children’s services'),
];
const opening =
	'This letter summarises the findings of the focused visit to Knowsley children’s services on 30 January and 1 February 2024. His Majesty’s Inspectors for this visit were Bob Reader and Cy Viewer, who observed.';
const tail: readonly MadeLine[] = [
	'Ofsted will take the findings from this focused visit into account when planning the next visit.',
	'Yours sincerely',
	'Bob Reader',
	heading('His Majesty’s Inspector', { pitch: 1.2 }),
];

/** Converts a made-up letter and reads its report back. */
function readLetter(middle: readonly MadeLine[], top = head) {
	const result = convert(printPages([[...top, opening, ...middle, ...tail]]), {
		authorities,
		path: 'a.pdf',
	});
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const { frontmatter, mdx } = result.value;
	const { body } = splitFrontmatter(mdx) ?? { body: '' };
	return { id: result.value.id, frontmatter, outline: readBody(body).flatMap(outline) };
}

/** A body as lines: "# heading", "id kind: text" and the kinds of furniture. */
function outline(node: BodyNode): string[] {
	if (node.type === 'section')
		return [
			`${'#'.repeat(node.level - 1)} ${plainText(node.heading)}`,
			...node.children.flatMap(outline),
		];
	if (node.type !== 'finding') return [node.type === 'furniture' ? node.kind : node.type];
	return [`${node.id} ${node.kind}: ${findingText(node).replaceAll('\n', ' | ')}`];
}

/** The findings of a letter with these lines between its opening and its closing. */
const findingsOf = (middle: readonly MadeLine[]) =>
	readLetter(middle).outline.filter(
		(line) => /^(?:#|\S+ \w)/u.test(line) && !/^(?:introduction-1|closing-1) /u.test(line),
	);

test('reads the fields of a letter', () => {
	const { id, frontmatter } = readLetter([]);
	expect(id).toBe('knowsley/2024-03-04');
	expect(frontmatter).toMatchObject({
		title: 'Focused visit to Knowsley children’s services',
		kind: 'focused-visit',
		framework: 'focused-visit',
		inspected: { from: '2024-01-30', to: '2024-02-01' },
		inspectors: [
			{ name: 'Bob Reader', lead: true, post: 'His Majesty’s Inspector' },
			{ name: 'Cy Viewer', lead: false },
		],
		addressee: {
			name: 'Ada Sample',
			role: 'Executive Director, Children and Families',
			organisation: 'Knowsley Council',
		},
		overall: null,
	});
});

test.each([
	['a trust', heading('Focused visit to Knowsley Children’s Trust')],
	['nobody', heading('Focused visit to children’s services')],
	[
		'a kind of council',
		heading('Focused visit to the Knowsley MBC local authority children’s services.'),
	],
])('finds the authority where the subject names %s', (_, subject) => {
	expect(readLetter([], [...head.slice(0, -1), subject]).id).toBe('knowsley/2024-03-04');
});

test('keeps improvements, priority actions and what leads up to them apart', () => {
	expect(
		findingsOf([
			heading('Areas for priority action:'),
			'Leaders need to act on:',
			bullet('the response to risk.'),
			heading('What needs to improve in this area of practice?¹'),
			bullet('The quality of'),
			{ text: 'plans.', x: 108, pitch: 1.2, startsTag: false },
			bullet('Supervision, including:'),
			bullet('its records.', { x: 126 }),
		]),
	).toEqual([
		'# Areas for priority action:',
		'priority-action-note-1 narrative: Leaders need to act on:',
		'priority-action-1 priority-action: the response to risk.',
		'# What needs to improve in this area of practice?',
		'recommendation-1 recommendation: The quality of plans.',
		'recommendation-2 recommendation: Supervision, including: | • its records.',
	]);
});

test('takes paragraphs in place of bullets for improvements, but not the remark that there are none', () => {
	expect(
		findingsOf([
			heading('Area for priority action'),
			'There are no priority actions following this visit.',
			heading('What needs to improve in this area of social work practice'),
			'The quality of plans.',
			'The timeliness of visits.',
		]),
	).toEqual([
		'# Area for priority action',
		'priority-action-note-1 narrative: There are no priority actions following this visit.',
		'# What needs to improve in this area of social work practice',
		'recommendation-1 recommendation: The quality of plans.',
		'recommendation-2 recommendation: The timeliness of visits.',
	]);
});

test('reads areas for improvement as findings where the letter lists its improvements elsewhere', () => {
	const areas = [heading('Areas for improvement'), bullet('Plans are late.')];
	expect(findingsOf(areas)).toContain('recommendation-1 recommendation: Plans are late.');
	const both = [heading('What needs to improve'), bullet('The timing of plans.'), ...areas];
	expect(findingsOf(both)).toContain('areas-for-improvement-1 narrative: Plans are late.');
});

test('hangs what belongs to a paragraph or bullet from it', () => {
	expect(
		findingsOf([
			'Inspectors looked at arrangements for',
			bullet('care leavers'),
			bullet('young parents.'),
			heading('Findings'),
			bullet('Workers know children.'),
			{ text: 'They see them often.', x: 108 },
			'A paragraph at the margin.',
		]),
	).toEqual([
		'introduction-2 context: Inspectors looked at arrangements for | • care leavers | • young parents.',
		'# Findings',
		'findings-1 narrative: Workers know children. | They see them often.',
		'findings-2 narrative: A paragraph at the margin.',
	]);
});

test('gives numbered findings their numbers and a heading within the findings its place', () => {
	expect(
		findingsOf([
			heading('Main findings'),
			heading('Thresholds'),
			{ text: '1. Thresholds are known.', textX: 90 },
			{ text: '2.However, plans are late.', textX: 90 },
			{ text: '3. Workers stay.', textX: 90 },
		]),
	).toEqual([
		'# Main findings',
		'## Thresholds',
		'p1 narrative: Thresholds are known.',
		'p2 narrative: However, plans are late.',
		'p3 narrative: Workers stay.',
	]);
});

test('knows a letter that spells it "focussed"', () => {
	const top = [...head.slice(0, -1), heading('Focussed visit to Knowsley children’s services')];
	expect(readLetter(['All is well.'], top).id).toBe('knowsley/2024-03-04');
});

test('reads a letter with the date below the address and no valediction', () => {
	const top = [...head.slice(1, -2), '4 March 2024', ...head.slice(-2)];
	const letter = [
		...top,
		opening,
		'All is well.',
		...tail.filter((line) => line !== 'Yours sincerely'),
	];
	const result = convert(printPages([letter]), { authorities, path: 'a.pdf' });
	expect(result.ok && result.value.frontmatter).toMatchObject({
		published: '2024-03-04',
		inspectors: [{ name: 'Bob Reader', lead: true }, { name: 'Cy Viewer' }],
		addressee: { name: 'Ada Sample' },
	});
});

test('reads names with a stop in them, and of two with one surname the lead as signed', () => {
	const sentence = `This letter summarises the findings of the focused visit on 1 February 2024. The inspectors were Bea Reader, Bob Reader and Cy St. John Viewer.`;
	const result = convert(printPages([[...head, sentence, 'All is well.', ...tail]]), {
		authorities,
		path: 'a.pdf',
	});
	expect(result.ok && result.value.frontmatter.inspectors).toMatchObject([
		{ name: 'Bob Reader', lead: true },
		{ name: 'Bea Reader', lead: false },
		{ name: 'Cy St. John Viewer', lead: false },
	]);
});

test.each([
	'Her Majesty’s Inspectors (HMI) for this visit were Bob Reader and Di Writer, with Ed Scribe, HMI designate.',
	'The inspectors were Bob Reader and Di Writer, HMI. His Majesty’s Inspector (designate) Ed Scribe shadowed this visit.',
	'The inspectors were Bob Reader and Di Writer, HMI Social Care. Ed Scribe, HMI Schools, also observed the focused visit.',
	'The inspectors were Bob Reader and Di Writer. Ed Scribe supported the visit.',
])('reads who went along: %s', (sentence) => {
	const letter = [...head, `${opening} ${sentence}`, 'All is well.', ...tail];
	const result = convert(printPages([letter]), { authorities, path: 'a.pdf' });
	const names = result.ok && result.value.frontmatter.inspectors.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['Bob Reader', 'Di Writer', 'Ed Scribe']));
});

test.each([
	['What needs to improve in these areas of social care practice?', 'recommendation'],
	['Key areas for improvement', 'recommendation'],
	['Areas for immediate action', 'priority-action'],
	['Key strengths', 'strength'],
])('the items under %j are of the kind that it says', (printed, kind) => {
	expect(
		findingsOf([
			heading('Headline findings'),
			heading(printed),
			bullet('The quality of plans.'),
		])[2],
	).toBe(`${kind}-1 ${kind}: The quality of plans.`);
});

test.each([
	'Ofsted will use the findings of this visit.',
	'We will be notifying the Department for Education of these areas.',
	'I would like to thank your staff for their help.',
])('takes %j for the close of a letter, not for a finding', (paragraph) => {
	const { outline: lines } = readLetter([heading('Main findings'), 'Boats float.', paragraph]);
	expect(lines).toContain(`closing-1 context: ${paragraph}`);
});
