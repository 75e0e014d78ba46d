import { expect, test } from 'vitest';
import { findingText, plainText, type BodyNode } from '../../../../src/model/body.ts';
import { readBody } from '../../../../src/model/read-body.ts';
import { splitFrontmatter } from '../../../../src/model/split-frontmatter.ts';
import { convert } from '../../convert.ts';
import { bullet, heading, printPages, type MadeLine } from '../../fixtures/print-pages.ts';

const authorities = [{ slug: 'knowsley', name: 'Knowsley', alsoKnownAs: [] }];

const failings = 'There are widespread and/or systemic failings, which must be addressed urgently.';
const cover = (outcome: string): readonly MadeLine[] => [
	heading('Area SEND inspection of Knowsley Local Area Partnership', { size: 26 }),
	'Inspection dates: 29 January to 2 February 2024',
	'Date of previous inspection: 3 to 7 May 2019',
	heading('Inspection outcome', { size: 14 }),
	outcome,
	heading('What does the area partnership need to do better?', { size: 14 }),
	bullet('Plans are late.'),
];
const tail: readonly MadeLine[] = [
	heading('Inspection team', { size: 14 }),
	heading('Ofsted'),
	heading('Care Quality Commission', { x: 298, y: 200 }),
	{ text: 'Ada Sample, Ofsted HMI Lead inspector', y: 180 },
	{ text: 'Bob Reader, CQC lead inspector', x: 298, y: 180 },
	{ text: 'Cy Viewer, Ofsted inspector', y: 160 },
];
const priorities: readonly MadeLine[] = [
	heading('Areas for priority action', { size: 14 }),
	heading('Responsible body'),
	heading('Areas for priority action', { x: 224, pitch: 0 }),
];

/** Converts a made-up report and reads it back. */
function readReport(pages: readonly (readonly MadeLine[])[]) {
	const result = convert(printPages(pages), { authorities, path: 'a.pdf' });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const { body } = splitFrontmatter(result.value.mdx) ?? { body: '' };
	return { ...result.value, outline: readBody(body).flatMap(outline) };
}

function outline(node: BodyNode): string[] {
	if (node.type === 'section')
		return [`# ${plainText(node.heading)}`, ...node.children.flatMap(outline)];
	if (node.type !== 'finding') return [];
	return [`${node.id} ${node.source}: ${findingText(node).replaceAll('\n', ' | ')}`];
}

const itemsOf = (pages: readonly (readonly MadeLine[])[]) =>
	readReport(pages).outline.filter((line) => /^(?:priority-action|recommendation)-/u.test(line));

test('reads the fields of a report', () => {
	const { id, frontmatter } = readReport([[...cover(failings), ...tail]]);
	expect(id).toBe('knowsley/2024-03-04');
	expect(frontmatter).toMatchObject({
		title: 'Area SEND inspection of Knowsley Local Area Partnership',
		kind: 'local-area-send',
		framework: 'local-area-send',
		inspected: { from: '2024-01-29', to: '2024-02-02' },
		overall: null,
		judgements: [],
		inspectors: [
			{ name: 'Ada Sample', lead: true, post: 'Ofsted HMI Lead inspector' },
			{ name: 'Bob Reader', lead: true, post: 'CQC lead inspector' },
			{ name: 'Cy Viewer', lead: false, post: 'Ofsted inspector' },
		],
	});
});

test.each([
	[failings, 'widespread-systemic-failings'],
	['The arrangements lead to inconsistent experiences and outcomes for children.', 'inconsistent'],
	['The arrangements typically lead to positive experiences and outcomes.', 'typically-positive'],
	['The arrangements lead to inconsistent outcomes and experiences.', 'inconsistent'],
	['There are widespread and systemic failings.', 'widespread-systemic-failings'],
	[
		'There were widespread and/or systemic failings in 2019. Arrangements now lead to inconsistent experiences and outcomes.',
		'inconsistent',
	],
	[
		'Arrangements do not typically lead to positive experiences and outcomes. They lead to inconsistent experiences and outcomes.',
		'inconsistent',
	],
])('reads the outcome of %j', (text, outcome) => {
	expect(readReport([[...cover(text), ...tail]]).frontmatter.outcome).toBe(outcome);
});

test('refuses a report without an outcome', () => {
	const result = convert(printPages([[...cover('All is well.'), ...tail]]), {
		authorities,
		path: 'a.pdf',
	});
	expect(result).toMatchObject({ ok: false, problems: [{ rule: 'part-missing', path: 'a.pdf' }] });
});

test('makes one item of a row, with the responsible bodies and its bullets', () => {
	const rows: readonly MadeLine[] = [
		...priorities,
		{ text: 'Knowsley Council', pitch: 1.3 },
		{ text: 'and the NHS', pitch: 1.2 },
		{ text: 'Leaders should improve:', x: 224, pitch: -1.2 },
		bullet('plans', { x: 242, pitch: 1.3 }),
		bullet('visits.', { x: 242, pitch: 1.3 }),
		{ text: 'The NHS', pitch: 1.3 },
		{ text: 'Leaders should act.', x: 224, pitch: 0 },
		{ text: 'They should act at once.', x: 224 },
	];
	expect(itemsOf([[...cover(failings), ...rows, ...tail]])).toEqual([
		'priority-action-1 l11-15: Knowsley Council and the NHS: Leaders should improve: | • plans | • visits.',
		'priority-action-2 l16-18: The NHS: Leaders should act. | They should act at once.',
	]);
});

test('puts together both cells of a row that goes on overleaf', () => {
	const first: readonly MadeLine[] = [
		...priorities,
		'Knowsley Council and',
		{ text: 'Leaders should improve the', x: 224, pitch: 0 },
	];
	const second: readonly MadeLine[] = [
		'the NHS',
		{ text: 'quality of plans.', x: 224, pitch: 0 },
		'Knowsley Council',
		{ text: 'Leaders should act.', x: 224, pitch: 0 },
	];
	expect(
		itemsOf([
			[...cover(failings), ...first],
			[...second, ...tail],
		]),
	).toEqual([
		'priority-action-1 l11,l13,l12,l14: Knowsley Council and the NHS: Leaders should improve the quality of plans.',
		'priority-action-2 l15-16: Knowsley Council: Leaders should act.',
	]);
});

test('parts the rows of a table with one column, numbered or not', () => {
	const rows: readonly MadeLine[] = [
		heading('Areas for improvement', { size: 14 }),
		heading('Areas for improvement'),
		{ text: '1. Leaders should improve the', textX: 86 },
		{ text: 'quality of plans.', pitch: 1.2 },
		'This includes their timeliness.',
		'Leaders should visit schools, so that:',
		bullet('workers know them.'),
	];
	expect(itemsOf([[...cover(failings), ...rows, ...tail]])).toEqual([
		'recommendation-1 l10-12: Leaders should improve the quality of plans. | This includes their timeliness.',
		'recommendation-2 l13-14: Leaders should visit schools, so that: | • workers know them.',
	]);
});

test('gives findings below a heading that nobody knows a section of their own', () => {
	const unknown = 'How well do partners know this area?';
	const { outline: lines } = readReport([
		[...cover(failings), heading(unknown, { size: 14 }), 'Partners meet often.', ...tail],
	]);
	const at = lines.indexOf(`# ${unknown}`);
	expect(lines.slice(at, at + 3)).toEqual([
		`# ${unknown}`,
		'how-well-do-partners-know-this-area-1 l9: Partners meet often.',
		'# Inspection team',
	]);
});

test('knows its sections where they name the partnership in short', () => {
	const { outline: lines } = readReport([
		[
			...cover(failings).slice(0, -2),
			heading('What is the partnership doing that is effective?', { size: 14 }),
			bullet('Plans are clear.'),
			heading('What does the local partnership need to improve?', { size: 14 }),
			bullet('Plans are late.'),
			...tail,
		],
	]);
	expect(lines.filter((line) => /^(?:effective|to-do-better)-/u.test(line))).toHaveLength(2);
});

test.each([
	'Inspection dates: 29 January to 2 February 2024 and 12 February 2024',
	'Dates of the inspection: 29 January to 2 February 2024 and 12 February 2024',
])('reads the days of an inspection that was on site twice: %s', (dates) => {
	const lines = cover(failings).map((line) =>
		line === 'Inspection dates: 29 January to 2 February 2024' ? dates : line,
	);
	expect(readReport([[...lines, ...tail]]).frontmatter.inspected).toEqual({
		from: '2024-01-29',
		to: '2024-02-12',
	});
});
