import { describe, expect, test } from 'vitest';
import { convert } from '../../convert.ts';
import { knowsley } from '../../fixtures/made-authorities.ts';
import {
	bullet,
	goingOn,
	heading,
	numbered,
	printPages,
	row,
	withoutTags,
	type MadeLine,
} from '../../fixtures/print-pages.ts';
import { readMadeReport } from '../../fixtures/read-made-report.ts';

const leaders = 'The impact of leaders on social work practice with children and families';
const protection = 'The experiences and progress of children who need help and protection';
const inCare = 'The experiences and progress of children in care';
const leavers = 'The experiences and progress of care leavers';

const name = 'report - 04 november 2026.pdf';
const top: readonly MadeLine[] = [
	{ text: 'Inspection of Knowsley local authority', size: 26 },
	{ text: 'children’s services', size: 26, pitch: 1.2 },
];
const people: readonly MadeLine[] = [
	'Inspection dates: 2 to 13 December 2024',
	'Lead inspector: Ada Sample, His Majesty’s Inspector',
];
const table: readonly MadeLine[] = [
	...row('Judgement', 'Grade', { isBold: true }),
	...row(leaders, 'Good'),
	...row(protection, 'Requires improvement to be good'),
	...row(inCare, 'Outstanding'),
	...row(leavers, 'Inadequate'),
	...row('Overall effectiveness', 'Good'),
];
const cover: readonly MadeLine[] = [...top, ...people, ...table];
const foot = (page: number): MadeLine[] => [
	{
		text: 'Inspection of Knowsley local authority children’s services',
		y: 40,
		size: 8,
		isBold: true,
		isArtifact: true,
	},
	{ text: `9 to 13 December 2024 ${page}`, y: 30, size: 8, isArtifact: true },
];
const text: readonly MadeLine[] = [
	'Children receive good services.',
	heading('What needs to improve?'),
	bullet('The quality of plans.'),
	heading(`${protection}: requires improvement to be good`),
	numbered(1, 'Help comes early.'),
];
const backPage: readonly MadeLine[] = [
	{
		text: 'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates.',
		size: 10,
	},
	{ text: '© Crown copyright 2024', size: 10 },
];

const read = (...pages: (readonly MadeLine[])[]) => readMadeReport(printPages(pages, name));
/** What the text between cover and back page becomes, without the judged sections that it does not mention. */
const bodyOf = (...lines: MadeLine[]) => {
	const printed = lines.map((line) => (typeof line === 'string' ? line : line.text)).join('\n');
	const rest = [leaders, protection, inCare, leavers].filter(
		(label) => !printed.toLowerCase().includes(label.replace('The ', '').toLowerCase()),
	);
	const body = read([...cover, ...lines, ...rest.map((label) => heading(label))], backPage);
	const { outline } = body;
	return outline
		.filter((line) => line !== 'cover' && line !== 'back-page')
		.slice(0, -rest.length || undefined);
};

test('reads a whole report', () => {
	const { id, frontmatter, outline } = read(
		[...cover, 'Children receive good services.'],
		[
			...foot(2),
			heading('What needs to improve?¹'),
			bullet('The quality of plans. (outcome 1, national framework)'),
			bullet('Supervision.'),
			heading(`${protection}: requires improvement to be good`),
			numbered(1, 'Help comes early. Families know'),
			{ text: '¹ The areas for improvement have been cross-referenced.', y: 80, size: 10 },
		],
		[
			...foot(3),
			goingOn('whom to ask.'),
			heading(`${inCare}: outstanding`),
			numbered(2, 'Children live near home.'),
			heading(`${leavers}: inadequate`),
			numbered(3, 'Advisers change often.'),
			heading(`${leaders}: good`),
			numbered(4, 'Leaders know their services.'),
		],
		[...foot(4), ...backPage],
	);
	expect(id).toBe('knowsley/2026-11-04');
	expect(frontmatter).toMatchObject({
		title: 'Inspection of Knowsley local authority children’s services',
		authority: 'knowsley',
		kind: 'inspection',
		framework: 'ilacs-2023',
		published: '2026-11-04',
		inspected: { from: '2024-12-02', to: '2024-12-13' },
		inspectors: [{ name: 'Ada Sample', lead: true }],
		overall: 'good',
	});
	expect(frontmatter.judgements.map(({ area, grade }) => [area, grade])).toEqual([
		['leaders', 'good'],
		['help-and-protection', 'requires-improvement'],
		['in-care', 'outstanding'],
		['care-leavers', 'inadequate'],
		['overall', 'good'],
	]);
	expect(outline).toEqual([
		'cover',
		'introduction-1 context: Children receive good services.',
		'## What needs to improve?',
		'note 1: The areas for improvement have been cross-referenced.',
		'recommendation-1 recommendation: The quality of plans. (outcome 1, national framework)',
		'recommendation-2 recommendation: Supervision.',
		`## ${protection}: requires improvement to be good [requires-improvement]`,
		'p1 narrative: Help comes early. Families know whom to ask.',
		`## ${inCare}: outstanding [outstanding]`,
		'p2 narrative: Children live near home.',
		`## ${leavers}: inadequate [inadequate]`,
		'p3 narrative: Advisers change often.',
		`## ${leaders}: good [good]`,
		'p4 narrative: Leaders know their services.',
		'back-page',
		'page-furniture',
	]);
});

test('reads a report without tags the same', () => {
	const page = (number: number) => [
		...foot(number),
		numbered(2 * number - 2, 'Workers know'),
		{ ...(goingOn('children. Their plans', { y: 100 }) as object), text: 'children. Their plans' },
	];
	const pages: MadeLine[][] = [
		[...cover, ...text],
		...[2, 3, 4].map((number): MadeLine[] => [
			...(number > 2 ? [goingOn('are clear.')] : []),
			...(page(number) as MadeLine[]),
			numbered(2 * number - 1, 'Plans are'),
		]),
		[...foot(5), goingOn('up to date.'), ...backPage],
	];
	const document = printPages(pages, name);
	expect(readMadeReport(withoutTags(document))).toEqual(readMadeReport(document));
});

describe('the framework is told by the table', () => {
	test.each([
		[
			'ilacs-2018',
			[
				...row(leaders, 'Good'),
				...row(`${inCare} and care leavers`, 'Good'),
				...row('Overall effectiveness', 'Good'),
			],
		],
		['ilacs-2023', table],
		['ilacs-2026', table.slice(0, -2)],
	])('as %s', (framework, rows) => {
		expect(read([...top, ...people, ...rows, ...text]).frontmatter.framework).toBe(framework);
	});
});

test.each([
	['Overal effectiveness', 'Good', leavers, 'ilacs-2023'],
	['Overall effectiveness', 'Goood', leavers, 'ilacs-2023'],
	['Overall effectiveness', 'Good', 'The experiences of young people who left', 'ilacs-2023'],
])('a row that cannot be read is still one: %s, %s, %s', (label, grade, last, framework) => {
	const rows = [...table.slice(0, 8), ...row(last, 'Inadequate'), ...row(label, grade)];
	const { frontmatter } = read([...top, ...people, ...rows, ...text]);
	expect(frontmatter.framework).toBe(framework);
	expect(frontmatter.judgements).toHaveLength(4);
	expect(frontmatter.conversion.warnings.map(({ rule }) => rule)).toContain('grade-lost');
});

test.each([
	[
		'above the title',
		[
			{ text: 'Knowsley Metropolitan Borough Council', size: 26 },
			{ text: 'Inspection of children’s social care services', size: 16, isBold: true },
		],
	],
	[
		'above the title of 2018',
		[
			heading('Knowsley Council', { size: 16 }),
			heading('Inspection of local authority children’s services'),
		],
	],
	['in the title', top],
	['in a title without "local authority"', ['Inspection of Knowsley Council children’s services']],
	['in the title with a trust', ['Inspection of Knowsley Children’s Trust']],
	[
		'with straight apostrophes and odd spaces',
		["Inspection of\u00a0Knowsley local authority children's\u202fservices"],
	],
])('finds the authority %s', (_, lines) => {
	expect(read([...lines, ...people, ...table, ...text]).id).toBe('knowsley/2026-11-04');
});

test.each<[what: string, lines: string[], names: string[]]>([
	['on one line', ['Lead inspector: Ada Sample HMI'], ['Ada Sample']],
	['over two lines', ['Lead inspector: Ada Sample', 'Her Majesty’s Inspector'], ['Ada Sample']],
	[
		'two',
		['Lead inspectors: Ada Sample and Bob Reader, His Majesty’s Inspectors'],
		['Ada Sample', 'Bob Reader'],
	],
	['none', [], []],
])('reads lead inspectors: %s', (_, lines, names) => {
	const { frontmatter } = read([
		...top,
		'Inspection date: 2 March 2020',
		...lines,
		...table,
		...text,
	]);
	expect(frontmatter.inspectors.filter(({ lead }) => lead).map((person) => person.name)).toEqual(
		names,
	);
	expect(frontmatter.conversion.warnings.some(({ rule }) => rule === 'person-not-named')).toBe(
		names.length === 0,
	);
});

test.each([
	['Inspection date: 2 March 2020', '2020-03-02', '2020-03-02', 'short-inspection'],
	['Inspection dates: 2–6 March 2020', '2020-03-02', '2020-03-06', 'short-inspection'],
	['Dates of inspection: 2 to 13 March 2020', '2020-03-02', '2020-03-13', 'inspection'],
	['Inspection dates: 2\u202fto\u202f13 March 2020', '2020-03-02', '2020-03-13', 'inspection'],
	['Inspection dates: 9‑13 March 2026', '2026-03-09', '2026-03-13', 'short-inspection'],
	[
		'Inspection dates: 31 January to 4 February 2022 and 14 to 15 February 2022',
		'2022-01-31',
		'2022-02-15',
		'inspection',
	],
])('reads %j', (line, from, to, kind) => {
	const { frontmatter } = read([...top, line, ...table, ...text]);
	expect({ ...frontmatter.inspected, kind: frontmatter.kind }).toEqual({ from, to, kind });
});

test.each(['Good', 'good', 'Good.'])('reads a cell %j', (cell) => {
	const { frontmatter } = read([...top, ...people, ...row(leaders, cell), ...text]);
	expect(frontmatter.judgements).toMatchObject([{ area: 'leaders', grade: 'good' }]);
});

describe('labels as printed', () => {
	test.each([
		['with a full stop', `${leaders}.`, 'leaders'],
		['without "social work"', leaders.replace('social work ', ''), 'leaders'],
		['without "The"', protection.replace('The e', 'E'), 'help-and-protection'],
		[
			'with the misprint of 2025',
			'The experiences and progress of children care leavers',
			'care-leavers',
		],
	])('%s', (_, label, area) => {
		const { frontmatter } = read([
			...top,
			...people,
			...row(leaders, 'Good').slice(0, label.startsWith('The impact') ? 0 : 2),
			...row(label, 'Requires improvement'),
			...text,
		]);
		expect(frontmatter.judgements.at(-1)).toMatchObject({ area, grade: 'requires-improvement' });
	});

	test('and grade in one cell', () => {
		const { frontmatter } = read([
			...top,
			...people,
			`${leaders} Good`,
			...row(protection, 'Good'),
			...text,
		]);
		expect(frontmatter.judgements.map(({ area }) => area)).toEqual([
			'leaders',
			'help-and-protection',
		]);
	});

	test('with a grade of two lines beside a label of one', () => {
		const rows: MadeLine[] = [
			...row(leaders, 'Good'),
			'Overall effectiveness',
			{ text: 'Requires improvement to', x: 394, pitch: 0 },
			{ text: 'be good', x: 394, pitch: 1.2, startsTag: false },
		];
		expect(read([...top, ...people, ...rows, ...text]).frontmatter.overall).toBe(
			'requires-improvement',
		);
	});
});

test('reads no row of the table from a heading of the text', () => {
	const rows = [...row(leaders, 'Good'), ...row('Something misprinted', 'Good')];
	const paragraphs = Array.from({ length: 6 }, (_, index) => `Paragraph ${index}.`);
	const { frontmatter, outline } = read([...top, ...people, ...rows, ...paragraphs, ...text]);
	expect(frontmatter.judgements).toHaveLength(1);
	expect(outline).toContain('introduction-3 context: Paragraph 0.');
});

test.each([
	`${protection}: good`,
	`${protection}: good.`,
	`${protection} is good`,
	`${protection} good`,
	`${protection} is: good`,
	`${protection} are: good`,
	`${protection} are good`,
	`${protection} (good)`,
	`${protection.replace('The e', 'E')}: good`,
])('reads the grade of the heading %j', (printed) => {
	expect(bodyOf(heading(printed), numbered(1, 'Help comes early.'))).toEqual([
		`## ${printed} [good]`,
		'p1 narrative: Help comes early.',
	]);
});

test('reads a heading whose grade is not bold, on a line of its own', () => {
	const lines = [heading(`${protection}:`), { text: 'good', pitch: 1.2 }, numbered(1, 'Help.')];
	expect(bodyOf(...lines)).toEqual([
		`## ${protection}: [good]`,
		'grade-line',
		'p1 narrative: Help.',
	]);
});

test('reads a heading whose grade is a bold line of its own', () => {
	const lines = [heading(protection), heading('Good', { size: 14 }), numbered(1, 'Help.')];
	expect(bodyOf(...lines)).toEqual([
		`## ${protection} [good]`,
		'grade-line',
		'p1 narrative: Help.',
	]);
});

test('takes an annex for no part of the section above it', () => {
	expect(
		bodyOf(
			heading(`${protection}: good`),
			numbered(1, 'Help.'),
			heading('Annex A'),
			'A plan.',
		).slice(2),
	).toEqual(['## Annex A', 'annex-a-1 context: A plan.']);
});

test('gives no section a grade where the heading of another judgement was missed', () => {
	const { frontmatter, outline } = read([
		...cover,
		heading(`${protection}: requires improvement to be good`),
		numbered(1, 'Help comes early.'),
		'On children looked after by the council: outstanding',
		numbered(2, 'Children live near their homes.'),
		heading(`${leavers}: inadequate`),
		heading(`${leaders}: good`),
	]);
	expect(outline.filter((line) => line.startsWith('##') && line.endsWith(']'))).toEqual([]);
	expect(frontmatter.conversion.warnings).toContainEqual(
		expect.objectContaining({ rule: 'judged-section-missing' }),
	);
});

test('opens a section at a bold line that ends with a grade, whatever it names', () => {
	expect(
		bodyOf(
			heading(`${protection}: requires improvement to be good`),
			numbered(1, 'Help comes early.'),
			heading('On children looked after by the council: outstanding'),
			numbered(2, 'Children live near their homes.'),
		).slice(2),
	).toEqual([
		'## On children looked after by the council: outstanding [outstanding]',
		'p2 narrative: Children live near their homes.',
	]);
});

test('parts a judged section at a bold line, which is no finding', () => {
	expect(
		bodyOf(
			heading(`${protection}: requires improvement to be good`),
			heading('Early help'),
			numbered(1, 'Help comes early.'),
			heading('Where plans are good'),
			numbered(2, 'They are short.'),
			{ text: 'Most plans are good.', isBold: true },
		),
	).toEqual([
		`## ${protection}: requires improvement to be good [requires-improvement]`,
		'### Early help',
		'p1 narrative: Help comes early.',
		'### Where plans are good',
		'p2 narrative: They are short.',
		'where-plans-1 narrative: Most plans are good.',
	]);
});

test.each([
	['The experiences of children in care: outstanding', 'outstanding'],
	['The experience and progress of children in care: outstanding', 'outstanding'],
])('knows the judged section %j by what it names', (printed, grade) => {
	expect(bodyOf(heading(printed), numbered(1, 'Help.'))).toContain(`## ${printed} [${grade}]`);
});

test('says where heading and cover disagree', () => {
	const { frontmatter } = read([
		...cover,
		heading(`${protection}: inadequate`),
		numbered(1, 'Help.'),
	]);
	expect(frontmatter.conversion.warnings).toContainEqual(
		expect.objectContaining({
			rule: 'grade-disagrees',
			message: `The heading "${protection}: inadequate" says inadequate, the cover says requires-improvement.`,
		}),
	);
});

describe('what needs to improve', () => {
	test.each([
		'What needs to improve',
		'What needs to improve:',
		'What needs to improve?',
		'What needs to improve?¹',
		'What needs to improve?1',
	])('under %j', (printed) => {
		expect(bodyOf(heading(printed), bullet('The quality of plans.'))[1]).toBe(
			'recommendation-1 recommendation: The quality of plans.',
		);
	});

	test.each([
		['What needs to improve in Knowsley?', 'recommendation'],
		['Areas requiring improvement', 'recommendation'],
		['Areas for priority action', 'priority-action'],
	])('under %j in bold', (printed, kind) => {
		expect(bodyOf(heading(printed), bullet('The quality of plans.'))[1]).toBe(
			`${kind}-1 ${kind}: The quality of plans.`,
		);
	});

	test('may be numbered', () => {
		expect(bodyOf(heading('What needs to improve?'), numbered(1, 'The quality of plans.'))[1]).toBe(
			'p1 recommendation: The quality of plans.',
		);
	});

	test('may be missing', () => {
		expect(bodyOf(heading(`${protection}: good`), numbered(1, 'Help.'))).toEqual([
			`## ${protection}: good [good]`,
			'p1 narrative: Help.',
		]);
	});

	test('may be a sentence, which is no item', () => {
		expect(bodyOf(heading('What needs to improve?'), 'Leaders know what to do next.')).toEqual([
			'## What needs to improve?',
			'what-needs-to-improve-1 context: Leaders know what to do next.',
		]);
	});

	test('may be empty', () => {
		expect(bodyOf(heading('What needs to improve?'), heading(`${protection}: good`))).toEqual([
			'## What needs to improve?',
			`## ${protection}: good [good]`,
		]);
	});

	test('keeps nested bullets in their item', () => {
		expect(
			bodyOf(
				heading('What needs to improve?'),
				bullet('The quality of:'),
				bullet('plans', { x: 108 }),
				bullet('visits.', { x: 108 }),
				bullet('Supervision.'),
			).slice(1),
		).toEqual([
			'recommendation-1 recommendation: The quality of: | • plans | • visits.',
			'recommendation-2 recommendation: Supervision.',
		]);
	});

	test('keeps an item that goes on overleaf whole', () => {
		const { outline } = read(
			[...cover, heading('What needs to improve?'), bullet('The quality of multi-')],
			[goingOn('agency plans.', { x: 108, pitch: 2 }), bullet('Supervision.')],
		);
		expect(outline.slice(2)).toEqual([
			'recommendation-1 recommendation: The quality of multi-agency plans.',
			'recommendation-2 recommendation: Supervision.',
		]);
	});
});

test('reads a back page in body type', () => {
	const large = backPage.map((line) => ({ ...(line as { text: string }), size: 12 }));
	expect(read([...cover, ...text], large).outline.at(-1)).toBe('back-page');
});

test.each([
	['without dates', [...top, ...table], 'date-unread'],
	[
		'of an unknown authority',
		['Inspection of Nowhere children’s services', ...people, ...table],
		'authority-unknown',
	],
])('refuses a report %s', (_, lines, rule) => {
	expect(
		convert(printPages([[...lines, ...text]], name), { authorities: [knowsley], path: name }),
	).toMatchObject({ ok: false, problems: [{ rule }] });
});

test('refuses a report without a date of publication', () => {
	expect(
		convert(printPages([[...cover, ...text]], 'report.pdf'), {
			authorities: [knowsley],
			path: 'report.pdf',
		}),
	).toMatchObject({ ok: false, problems: [{ rule: 'date-unread' }] });
});
