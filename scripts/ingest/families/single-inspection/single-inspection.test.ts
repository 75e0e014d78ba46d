import { describe, expect, test } from 'vitest';
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
import { findLabel } from '../../recognise/cover-table.ts';
import { readMadeReport } from '../../fixtures/read-made-report.ts';
import { labels } from './single-inspection-headings.ts';

const name = 'report - 30 june 2014.pdf';
const title: readonly MadeLine[] = [
	{ text: 'Knowsley Council', size: 26 },
	heading('Inspection of services for children in need of help and', { size: 14 }),
	heading('protection, children looked after and care leavers', { size: 14, pitch: 1.2 }),
	{ text: 'and', size: 14 },
	heading('Review of the effectiveness of the Local Safeguarding Children Board¹', { size: 14 }),
];
const dates: readonly MadeLine[] = [
	heading('Inspection dates: 29 April 2014 – 21 May 2014', { size: 14 }),
	heading('Report published: 27 June 2014', { size: 14 }),
];
const overall = heading('Children’s services in Knowsley require improvement to be good', {
	size: 14,
});
const rows: readonly MadeLine[] = [
	...row('1. Children who need help and protection', 'Requires improvement', { textX: 90 }),
	...row('2. Children looked after and achieving permanence', 'Good'),
	...row('2.1 Adoption performance', 'Outstanding'),
	...row('2.2 Experiences and progress of Care Leavers', 'Inadequate'),
	...row('3. Leadership, management and governance', 'Require improvement'),
];
const note: MadeLine = { text: '¹ Ofsted produces this report.', y: 80, size: 10 };
const cover: readonly MadeLine[] = [...title, ...dates, overall, ...rows, note];
const part = (text: string): MadeLine => heading(text, { size: 16 });
const section = (text: string): MadeLine => heading(text, { size: 14 });
const team: readonly MadeLine[] = [
	part('Information about this inspection'),
	heading('The inspection team'),
	'Lead inspector: Ada Sample',
	'Deputy lead inspector: Bob Reader',
	'Team inspectors: Cy Viewer, Di Writer (AI) and Ed O’Scribe',
	'Quality assurance manager: Flo Editor',
];
const backPage: readonly MadeLine[] = [
	{ text: 'Any complaints about the inspection or the report should be made.', size: 10 },
	{ text: '© Crown copyright 2014', size: 10 },
];

const read = (...pages: (readonly MadeLine[])[]) => readMadeReport(printPages(pages, name));
/** What the text of a report with the usual cover becomes. */
const bodyOf = (...pages: (readonly MadeLine[])[]) =>
	read(cover, ...pages).outline.filter((line) => !/^(?:cover|note 1|page-furniture)/u.test(line));
/** The judgements of a report with this cover. */
const judged = (lines: readonly MadeLine[], text: readonly MadeLine[] = ['A paragraph.']) =>
	Object.fromEntries(
		read(lines, text).frontmatter.judgements.map(({ area, grade }) => [area, grade]),
	);

/** Headings of the judgements of the usual cover that the other headings here are not about. */
const others: readonly MadeLine[] = [
	section('Children looked after and achieving permanence are good'),
	section('The graded judgement about the experience and progress of care leavers is that they'),
	{ text: 'are inadequate', size: 14, isBold: true, pitch: 1.2 },
	section('Leadership, management and governance require improvement'),
];

test('reads a whole report', () => {
	const contents: MadeLine[] = [
		{ text: 'Contents', size: 26 },
		...row('Recommendations', '3'),
		...row('The Local Safeguarding Children Board is good', '4'),
	];
	const { id, frontmatter, outline } = read(
		cover,
		contents,
		[
			part('The local authority'),
			section('Information about this local authority area²'),
			heading('Children living in this area'),
			bullet('About 900 children live here.'),
			section('Recommendations'),
			numbered(1, 'Improve plans.'),
			section('Summary for children and young people'),
			{ text: 'Social workers help children. They listen to them and they', size: 14 },
			{ text: 'know them well.', size: 14, pitch: 1.2 },
			{ text: '² The figures are of 2013.', y: 80, size: 10 },
		],
		[
			...row(
				'The experiences and progress of children who need help and protection',
				'Requires improvement',
				{ size: 14, isBold: true },
			),
			section('Summary'),
			'Help is late.',
			section('Inspection findings'),
			numbered(2, 'Plans are late. (Recommendation)'),
			section('The graded judgement for adoption performance is that it is outstanding'),
			numbered(3, 'Adoption is quick.'),
			...others,
			part('The Local Safeguarding Children Board (LSCB)'),
			section('The Local Safeguarding Children Board is good'),
			numbered(4, 'The board meets often.'),
		],
		team,
		backPage,
	);
	expect(id).toBe('knowsley/2014-06-27');
	expect(frontmatter).toMatchObject({
		title:
			'Inspection of services for children in need of help and protection, children looked after and care leavers and Review of the effectiveness of the Local Safeguarding Children Board',
		kind: 'inspection',
		framework: 'single-inspection',
		published: '2014-06-27',
		inspected: { from: '2014-04-29', to: '2014-05-21' },
		inspectors: [
			{ name: 'Ada Sample', lead: true },
			{ name: 'Bob Reader', lead: false },
			{ name: 'Cy Viewer', lead: false },
			{ name: 'Di Writer', lead: false },
			{ name: 'Ed O’Scribe', lead: false },
			{ name: 'Flo Editor', lead: false, post: 'Quality assurance manager' },
		],
		overall: 'requires-improvement',
	});
	expect(frontmatter.judgements.map(({ id: judgement, grade }) => [judgement, grade])).toEqual([
		['judgement-overall-effectiveness', 'requires-improvement'],
		['judgement-children-who-need-help-and-protection', 'requires-improvement'],
		['judgement-children-looked-after-and-achieving-permanence', 'good'],
		['judgement-adoption-performance', 'outstanding'],
		['judgement-experiences-and-progress-of-care-leavers', 'inadequate'],
		['judgement-leadership-management-and-governance', 'requires-improvement'],
		['judgement-lscb', 'good'],
	]);
	expect(outline).toEqual([
		'cover',
		'contents',
		'note 1: Ofsted produces this report.',
		'## The local authority',
		'### Information about this local authority area',
		'note 2: The figures are of 2013.',
		'#### Children living in this area',
		'children-living-in-this-area-1 context: About 900 children live here.',
		'### Recommendations',
		'p1 recommendation: Improve plans.',
		'### Summary for children and young people',
		'summary-for-children-and-young-people-1 context: Social workers help children. They listen to them and they know them well.',
		'### The experiences and progress of children who need help and protection [requires-improvement]',
		'grade-line',
		'### Summary',
		'summary-1 narrative: Help is late.',
		'### Inspection findings',
		'p2 narrative: Plans are late. (Recommendation)',
		'### The graded judgement for adoption performance is that it is outstanding [outstanding]',
		'p3 narrative: Adoption is quick.',
		'### Children looked after and achieving permanence are good [good]',
		'### The graded judgement about the experience and progress of care leavers is that they are inadequate [inadequate]',
		'### Leadership, management and governance require improvement [requires-improvement]',
		'## The Local Safeguarding Children Board (LSCB)',
		'### The Local Safeguarding Children Board is good [good]',
		'p4 narrative: The board meets often.',
		'## Information about this inspection',
		'### The inspection team',
		'the-inspection-team-1 context: Lead inspector: Ada Sample',
		'the-inspection-team-2 context: Deputy lead inspector: Bob Reader',
		'the-inspection-team-3 context: Team inspectors: Cy Viewer, Di Writer (AI) and Ed O’Scribe',
		'the-inspection-team-4 context: Quality assurance manager: Flo Editor',
		'back-page',
	]);
});

test('parts two dates that run together on a cover (14 May 2014)', () => {
	const runTogether = heading(
		'Inspection date: 11 March 2014 – 2 April 2014 Report published: 14 May 2014',
		{ size: 14 },
	);
	const { frontmatter } = read([...title, runTogether, overall, ...rows, note], ['A paragraph.']);
	expect(frontmatter).toMatchObject({
		inspected: { from: '2014-03-11', to: '2014-04-02' },
		published: '2014-05-14',
	});
});

describe('the overall judgement is read from', () => {
	test.each([
		['Children’s services in Knowsley are good', 'good'],
		['Children’s services in the London Borough of Knowsley are outstanding.', 'outstanding'],
		['Children’s services in Knowsley require improvement to be good', 'requires-improvement'],
		['Children’s services in Knowsley requires improvement to be good', 'requires-improvement'],
		["Children's services are inadequate", 'inadequate'],
		[
			'The overall judgement is that children’s services require improvement.²',
			'requires-improvement',
		],
		['The overall judgement is requires improvement', 'requires-improvement'],
		['The overall judgment is good.', 'good'],
		['Services for children in Knowsley are inadequate', 'inadequate'],
	])('%j', (text, grade) => {
		expect(judged([...title, ...dates, { text, size: 14 }, ...rows]).overall).toBe(grade);
	});

	test('two lines of different type', () => {
		const box: MadeLine[] = [
			{ text: 'The overall judgement is', size: 14 },
			heading('Inadequate', { size: 14, pitch: 1.2 }),
		];
		expect(judged([...title, ...dates, ...box, ...rows]).overall).toBe('inadequate');
	});
});

describe('the judgement of the board is read from', () => {
	test.each([
		['The Local Safeguarding Children Board is good', 'good'],
		['The Local Safeguarding Children Board requires improvement', 'requires-improvement'],
		['The Local Safeguarding Children Board is requires improvement', 'requires-improvement'],
		['The Local Safeguarding Children is inadequate', 'inadequate'],
		[
			'The effectiveness of the Local Safeguarding Children Board (LSCB) is outstanding.',
			'outstanding',
		],
		[
			'The judgement for the effectiveness of the Local Safeguarding Children Board (LSCB) is good',
			'good',
		],
		['The effectiveness of the LSCB requires improvement', 'requires-improvement'],
		['The Knowsley Safeguarding Children Board is inadequate', 'inadequate'],
		['The LSCB is good because:', 'good'],
	])('the heading %j', (text, grade) => {
		expect(judged(cover, [section(text), numbered(1, 'The board meets.')]).lscb).toBe(grade);
	});

	test('the cover, in two lines of different type', () => {
		const board: MadeLine[] = [
			{ text: 'The effectiveness of the Local Safeguarding Children Board (LSCB)', size: 14 },
			heading('is inadequate.', { size: 14, pitch: 1.2 }),
		];
		expect(judged([...title, ...dates, overall, ...rows, ...board]).lscb).toBe('inadequate');
	});

	test('nowhere in a re-inspection', () => {
		expect(judged(cover, [section('Leadership is good'), numbered(1, 'Yes.')])).not.toHaveProperty(
			'lscb',
		);
	});
});

describe('the cover table', () => {
	test('may go on overleaf', () => {
		const { frontmatter, outline } = read(
			[...title, ...dates, overall, ...rows.slice(0, 6)],
			[...rows.slice(6), section('Executive summary'), 'Help is late.'],
		);
		expect(frontmatter.judgements).toHaveLength(6);
		expect(outline).toEqual([
			'cover',
			'### Executive summary'.replace('###', '##'),
			'executive-summary-1 narrative: Help is late.',
		]);
	});

	test('may have the text below it', () => {
		const { outline } = read(
			[...title, ...dates, overall, ...rows, section('Executive summary'), 'Help is'],
			['late.'],
		);
		expect(outline.slice(1)).toEqual([
			'## Executive summary',
			'executive-summary-1 narrative: Help is late.',
		]);
	});

	test.each([
		['a wrong number', '1. Leadership, management and governance'],
		['a number without a space', '3.Leadership, management and governance'],
		['no number', 'Leadership, management and governance'],
	])('may print %s', (_, label) => {
		expect(
			judged([...title, ...dates, overall, ...rows.slice(0, 8), ...row(label, 'Not Judged')]),
		).toMatchObject({ leadership: 'not-judged' });
	});

	test('may break a grade that stands above and below the line of its label', () => {
		const broken: MadeLine[] = [
			{ text: '2. Children looked after and achieving permanence', y: 400 },
			{ text: 'Requires', x: 394, y: 407 },
			{ text: 'improvement', x: 394, y: 393 },
		];
		expect(judged([...title, ...dates, overall, ...rows.slice(0, 2), ...broken])).toMatchObject({
			'looked-after-and-permanence': 'requires-improvement',
		});
	});

	test('may set label and grade in one cell', () => {
		expect(
			judged([...title, ...dates, overall, '2.1 Adoption performance Good', ...rows.slice(8)]),
		).toMatchObject({
			adoption: 'good',
		});
	});
});

test.each([
	['Inspection date: 19 November 2013 – 11 December 2013', '2013-11-19', '2013-12-11'],
	['Inspection date(s): 14 January – 5 February 2014', '2014-01-14', '2014-02-05'],
	['Inspection dates: 28 January–5 February 2014', '2014-01-28', '2014-02-05'],
	['Inspection dates: 1/06/2015 – 25/06/2015', '2015-06-01', '2015-06-25'],
	['Inspection dates: 12/09/2016 to 06/10/2016', '2016-09-12', '2016-10-06'],
	['Inspection dates: 20 June 2017 ─ 13 July 2017', '2017-06-20', '2017-07-13'],
	['Inspection dates: 18 Feb 2014 − 12 Mar 2014', '2014-02-18', '2014-03-12'],
	[
		'Inspection dates: 19 November-11 December 2013 and 28 – 30 January 2014',
		'2013-11-19',
		'2014-01-30',
	],
])('reads %j', (line, from, to) => {
	const late = 'Report published: 20 December 2017';
	const { frontmatter } = read([...title, line, late, overall, ...rows], ['A paragraph.']);
	expect(frontmatter.inspected).toEqual({ from, to });
});

test('takes the date of publication from the file name where the cover has none, and says so', () => {
	const { frontmatter } = read(
		[...title, ...dates.slice(0, 1), overall, ...rows],
		['A paragraph.'],
	);
	expect(frontmatter.published).toBe('2014-06-30');
	expect(frontmatter.conversion.warnings).toContainEqual(
		expect.objectContaining({ rule: 'date-not-printed' }),
	);
});

test.each<[what: string, lines: MadeLine[], names: string[]]>([
	['below its label', ['Lead inspector:', 'Ada Sample'], ['Ada Sample']],
	['two', ['Lead inspectors: Ada Sample HMI and Bob Reader HMI'], ['Ada Sample', 'Bob Reader']],
	['none', [], []],
])('reads a lead inspector: %s', (_, lines, names) => {
	const { frontmatter } = read(cover, [section('Recommendations'), ...lines]);
	expect(frontmatter.inspectors.map((person) => person.name)).toEqual(names);
	expect(frontmatter.conversion.warnings.some(({ rule }) => rule === 'person-not-named')).toBe(
		names.length === 0,
	);
});

test('reads the review of a board on its own', () => {
	const { frontmatter } = read(
		[
			{ text: 'Knowsley Safeguarding Children Board', size: 26 },
			heading('Review of the effectiveness of the Local Safeguarding Children Board', { size: 14 }),
			heading('Review date: 15 June 2015 – 17 June 2015', { size: 14 }),
			heading('Report published: 3 August 2015', { size: 14 }),
			heading('The Local Safeguarding Children Board requires improvement', { size: 14 }),
		],
		[part('Recommendations'), numbered(1, 'Meet more often.')],
	);
	expect(frontmatter).toMatchObject({
		framework: 'lscb-review',
		authority: 'knowsley',
		overall: null,
		judgements: [{ id: 'judgement-lscb', grade: 'requires-improvement' }],
	});
});

test('takes no grade of an earlier inspection for its own', () => {
	const { frontmatter, outline } = read(cover, [
		section('Previous Ofsted inspections'),
		bullet('adoption performance: requires improvement'),
		'Adoption performance: requires improvement',
		'The Local Safeguarding Children Board is inadequate',
	]);
	expect(frontmatter.judgements.find(({ area }) => area === 'adoption')?.grade).toBe('outstanding');
	expect(frontmatter.judgements.some(({ area }) => area === 'lscb')).toBe(false);
	expect(frontmatter.conversion.warnings.map(({ rule }) => rule)).not.toContain('grade-disagrees');
	expect(outline.filter((line) => line.startsWith('#'))).toEqual([
		'## Previous Ofsted inspections',
	]);
});

describe('a report without numbers (February 2014)', () => {
	test('makes a finding of each bullet and paragraph under a judgement', () => {
		expect(
			bodyOf([
				section('Children who need help and protection are good'),
				'Help comes early.',
				bullet('Families know whom to ask.'),
				goingOn('They do so.', { x: 108 }),
				bullet('Visits are regular.'),
				'Thresholds are clear.',
				...others,
				section('The graded judgement for adoption performance is that it is outstanding'),
			]).slice(0, 5),
		).toEqual([
			'## Children who need help and protection are good [good]',
			'children-who-need-help-and-protection-1 narrative: Help comes early.',
			'children-who-need-help-and-protection-2 narrative: Families know whom to ask. They do so.',
			'children-who-need-help-and-protection-3 narrative: Visits are regular.',
			'children-who-need-help-and-protection-4 narrative: Thresholds are clear.',
		]);
	});

	test('makes an item of each bullet that asks for improvement', () => {
		expect(
			bodyOf([
				section('What does the local authority need to improve?'),
				heading('Priority and immediate action'),
				'The inspection did not find any areas for priority and immediate action.',
				heading('Areas for improvement'),
				bullet('Improve plans, including:'),
				bullet('their timing.', { x: 108 }),
				bullet('Visit more often.'),
			]).slice(2),
		).toEqual([
			'priority-and-immediate-action-1 context: The inspection did not find any areas for priority and immediate action.',
			'### Areas for improvement',
			'recommendation-1 recommendation: Improve plans, including: | • their timing.',
			'recommendation-2 recommendation: Visit more often.',
		]);
	});
});

test('leaves a heading over recommendations with nothing under it', () => {
	expect(
		bodyOf([
			section('Recommendations'),
			section('Inspection findings – the Local Safeguarding Children Board'),
			numbered(1, 'The board meets.'),
		]),
	).toEqual([
		'## Recommendations',
		'## Inspection findings – the Local Safeguarding Children Board',
		'p1 narrative: The board meets.',
	]);
});

describe('headings', () => {
	test('may be large without being bold', () => {
		expect(
			bodyOf([{ text: 'Progress since the last inspection', size: 14 }, 'Much has changed.'])[0],
		).toBe('## Progress since the last inspection');
	});

	test.each([
		'Recommendations',
		'Areas for improvement',
		'Children living in this area',
		'This local authority is good because',
		'The LSCB’s strengths',
		'The graded judgement for adoption is good',
	])('may be known by their wording alone: %j', (text) => {
		expect(bodyOf([text, numbered(1, 'A paragraph.')])[0]).toMatch(`## ${text}`);
	});

	test('are not made of a summary in large type', () => {
		expect(
			bodyOf([
				section('Summary for children and young people'),
				{ text: 'Social workers listen.', size: 14 },
			]),
		).toEqual([
			'## Summary for children and young people',
			'summary-for-children-and-young-people-1 context: Social workers listen.',
		]);
	});
});

describe('two reports in one document', () => {
	const second: MadeLine[][] = [
		backPage as MadeLine[],
		[
			heading('Review of the effectiveness of the Local Safeguarding Children Board', { size: 14 }),
			heading('Inspection date: 2 – 4 June 2014', { size: 14 }),
			heading('The effectiveness of the Local Safeguarding Children Board (LSCB) is inadequate', {
				size: 14,
			}),
		],
		[part('The Local Safeguarding Children Board'), numbered(1, 'One.'), numbered(2, 'Two.')],
		[numbered(3, 'Three.')],
		backPage as MadeLine[],
	];
	const first: MadeLine[] = [
		part('The local authority'),
		...[1, 2, 3, 4].map((number) => numbered(number, 'Text.')),
	];

	test('are both read, each with its own numbers, and the page about Ofsted between them is furniture', () => {
		const { frontmatter, outline } = read(cover, first, ...second);
		expect(outline).toEqual([
			'cover',
			'note 1: Ofsted produces this report.',
			'## The local authority',
			...[1, 2, 3, 4].map((number) => `p${number} narrative: Text.`),
			'## The Local Safeguarding Children Board',
			'lscb-p1 narrative: One.',
			'lscb-p2 narrative: Two.',
			'lscb-p3 narrative: Three.',
			'back-page',
		]);
		expect(frontmatter.inspected).toEqual({ from: '2014-04-29', to: '2014-05-21' });
		expect(frontmatter.judgements.at(-1)).toMatchObject({ area: 'lscb', grade: 'inadequate' });
	});

	test('have ids of their own under any heading', () => {
		const other = second.map((page) => page.filter((line) => line !== second[2]?.[0]));
		expect(read(cover, first, ...other).outline).toContain('part-2-p3 narrative: Three.');
	});
});

test('finds heads, feet and page numbers of a report without tags', () => {
	const document = printPages(
		[
			[{ text: '1', size: 20, y: 24 }, ...cover],
			[{ text: '2', size: 20, y: 34, x: 500 }, section('Executive summary'), 'Help is'],
			[
				{ text: '3', size: 20, y: 78 },
				{ text: 'late, and', y: 700 },
			],
			[
				{ text: '4', size: 20, y: 78 },
				{ text: 'plans are', y: 700 },
			],
			[
				{ text: '5', size: 20, y: 78 },
				{ text: 'too.', y: 700 },
			],
		],
		name,
	);
	expect(readMadeReport(withoutTags(document)).outline).toEqual([
		'cover',
		'note 1: Ofsted produces this report.',
		'## Executive summary',
		'executive-summary-1 narrative: Help is late, and plans are too.',
		'page-furniture',
	]);
});

test('names who shadowed an inspection and who assured its quality with that role', () => {
	const { frontmatter } = read(cover, [
		section('Recommendations'),
		'Lead inspector: Ada Sample HMI',
		'Shadow inspectors: Cy Viewer HMI designate',
		'Senior data analyst: Nobody Named',
		'Quality assurance manager: Di Writer, Senior Her Majesty’s Inspector',
	]);
	expect(frontmatter.inspectors).toEqual([
		{ name: 'Ada Sample', lead: true },
		{ name: 'Cy Viewer', lead: false, post: 'Shadow inspector' },
		{ name: 'Di Writer', lead: false, post: 'Quality assurance manager' },
	]);
});

test.each([
	['the overall judgement', heading('The council does well', { size: 14 }), rows, 'Overall'],
	['a row', overall, [...rows.slice(0, 8), ...row('3. Leading', 'Good')], '"Leading" Good'],
	['the judgement of the board', overall, rows, 'Local Safeguarding Children Board'],
])('says that it could not read %s', (_, box, table, words) => {
	const { frontmatter } = read([...title, ...dates, box, ...table], ['A paragraph.']);
	expect(frontmatter.conversion.warnings).toContainEqual(
		expect.objectContaining({
			rule: 'grade-lost',
			message: expect.stringContaining(words) as string,
		}),
	);
});

test.each([
	['The Knowsley LSCB is inadequate', 'inadequate'],
	['The overall effectiveness of the LSCB is good', 'good'],
	['The effectiveness of the Board requires improvement', 'requires-improvement'],
	['The effectiveness of the Isle of Wight Safeguarding Children Board is good', 'good'],
	['Support for the Local Safeguarding Children Board is good', undefined],
])('reads the judgement of the board from %j', (printed, grade) => {
	expect(judged(cover, [section(printed), 'A paragraph.']).lscb).toBe(grade);
});

test.each([
	['The experience and progress of children who need help and protection', 'help-and-protection'],
	['Children looked after, and achieving permanence', 'looked-after-and-permanence'],
	['Leadership management and governance', 'leadership'],
	['Leadership, management, and governance', 'leadership'],
])('knows what %j is about', (printed, area) => {
	expect(findLabel(printed, labels)?.area).toBe(area);
});

test.each(['Recommendations for the local authority', 'Areas for development', 'Recommendation'])(
	'takes what is numbered under %j for recommendations',
	(printed) => {
		expect(bodyOf([section(printed), numbered(1, 'Improve plans.'), ...others])).toContain(
			'p1 recommendation: Improve plans.',
		);
	},
);

test.each([
	'Children’s services in Knowsley are not yet good',
	'The overall judgement is not good',
])('takes the last word of %j for no grade', (printed) => {
	expect(judged([...title, ...dates, section(printed), ...rows]).overall).toBeUndefined();
});

test('takes small bold lines below earlier inspections for no judgements of this one', () => {
	const lines: MadeLine[] = [
		section('Information about this area'),
		heading('Previous Ofsted inspections'),
		heading('Children who need help and protection: inadequate'),
		heading('The Local Safeguarding Children Board is inadequate'),
	];
	expect(judged(cover, lines).lscb).toBeUndefined();
	expect(bodyOf(lines, [section('Recommendations')]).join()).not.toContain('[inadequate]');
});
