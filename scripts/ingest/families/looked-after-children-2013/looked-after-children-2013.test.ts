import { expect, test } from 'vitest';
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

const name = 'report - 23 august 2013.pdf';
const cover: readonly MadeLine[] = [
	{ text: 'Inspection of looked after children', size: 26 },
	{ text: 'services', size: 26, pitch: 1.2 },
	{ text: 'Knowsley Council', size: 18 },
	heading('Inspection dates: 8 – 12 July 2013', { size: 10, y: 284 }),
	heading('Reporting inspector Ada Sample HMI', { size: 10, y: 268 }),
	heading('Age group: All', { size: 10, y: 132 }),
	{ text: 'Published: 16 August 2013', size: 10, y: 119 },
];
const copyright: readonly MadeLine[] = [
	{
		text: 'This document may be reproduced in whole or in part for non-commercial purposes.',
		size: 10,
	},
];
const head = (page: number): MadeLine[] => [
	{
		text: 'Knowsley Council Inspection of looked after children services',
		y: 798,
		size: 8,
		isBold: true,
		isArtifact: true,
	},
	{ text: `${page}`, x: 506, y: 797, size: 8, isBold: true, isArtifact: true },
];
const part = (text: string, grade?: string): MadeLine[] => [
	heading(text, { size: 18 }),
	...(grade === undefined ? [] : [heading(grade, { size: 18 })]),
];
const record: readonly MadeLine[] = [
	...part('Record of main findings'),
	heading('Looked after children services'),
	...row('Overall effectiveness', 'Inadequate Grade 4'),
	...row('Capacity to improve', 'Adequate'),
	...row('Outcomes for looked after children and young people', 'Good'),
	...row('Quality of provision', 'Adequate'),
	...row('Leadership and management', 'Outstanding'),
];
const pages: readonly (readonly MadeLine[])[] = [
	cover,
	copyright,
	[
		...head(1),
		...part('Contents'),
		...row('About this inspection', '2'),
		...row('Record of main findings', '5'),
	],
	[
		...head(2),
		...part('About this inspection'),
		numbered(1, 'The evidence included:'),
		bullet('discussions with children', { x: 100 }),
		bullet('case files.', { x: 100 }),
		...part('The inspection judgements and what they mean'),
		numbered(2, 'All judgements are made on a scale.'),
		{ text: 'Inadequate (Grade 4)', x: 119, size: 11 },
		{ text: 'A service that does not meet requirements', x: 239, pitch: 0, size: 11 },
	],
	[
		...head(3),
		...part('Overall effectiveness of services for looked after children', 'Grade 4 (inadequate)'),
		numbered(3, 'Children are'),
	],
	[
		...head(4),
		goingOn('not safe.'),
		...part('Areas for improvement'),
		numbered(4, 'Improve as follows.'),
		heading('Immediately:'),
		bullet('see each child'),
		heading('Within three months:'),
		bullet('train managers.'),
		...part('Quality of provision', 'Grade 3 (adequate)'),
		numbered(5, 'Homes are safe.'),
		...part('Capacity to improve'),
		...part('Outcomes for looked after children and young people'),
		...part('Leadership and management'),
		numbered(6, 'Leaders know their service.'),
	],
	[...head(5), ...record],
];

const read = (made = pages) => readMadeReport(printPages(made, name));

test('reads a whole report', () => {
	const { id, frontmatter, outline } = read();
	expect(id).toBe('knowsley/2013-08-16');
	expect(frontmatter).toMatchObject({
		title: 'Inspection of looked after children services',
		kind: 'inspection',
		framework: 'looked-after-children-2013',
		published: '2013-08-16',
		inspected: { from: '2013-07-08', to: '2013-07-12' },
		inspectors: [{ name: 'Ada Sample', lead: true, post: 'HMI' }],
		overall: 'inadequate',
		source: { licence: 'ofsted-non-commercial' },
	});
	expect(frontmatter.judgements.map(({ area, grade }) => [area, grade])).toEqual([
		['overall', 'inadequate'],
		['capacity-to-improve', 'adequate'],
		['outcomes-looked-after', 'good'],
		['quality-of-provision', 'adequate'],
		['leadership', 'outstanding'],
	]);
	expect(outline).toEqual([
		'cover',
		'contents',
		'## About this inspection',
		'p1 context: The evidence included: | • discussions with children | • case files.',
		'## The inspection judgements and what they mean',
		'p2 context: All judgements are made on a scale. | Inadequate (Grade 4) | A service that does not meet requirements',
		'## Overall effectiveness of services for looked after children [inadequate]',
		'grade-line',
		'p3 narrative: Children are not safe.',
		'### Areas for improvement',
		'p4 context: Improve as follows.',
		'#### Immediately:',
		'recommendation-1 recommendation: see each child',
		'#### Within three months:',
		'recommendation-2 recommendation: train managers.',
		'## Quality of provision [adequate]',
		'grade-line',
		'p5 narrative: Homes are safe.',
		'## Capacity to improve',
		'## Outcomes for looked after children and young people',
		'## Leadership and management',
		'p6 narrative: Leaders know their service.',
		'## Record of main findings',
		'### Looked after children services',
		'judgement-record',
		'page-furniture',
	]);
});

test('finds the running heads of a report without tags', () => {
	const document = printPages(pages, name);
	expect(readMadeReport(withoutTags(document)).outline).toEqual(readMadeReport(document).outline);
});

test('says where heading and record disagree', () => {
	const other = pages.map((page) =>
		page.map((line) =>
			typeof line !== 'string' && line.text === 'Grade 3 (adequate)'
				? { ...line, text: 'Grade 2 (good)' }
				: line,
		),
	);
	expect(read(other).frontmatter.conversion.warnings).toContainEqual(
		expect.objectContaining({ rule: 'grade-disagrees' }),
	);
});

test('takes the date of publication from the file name where the cover has none', () => {
	expect(read([cover.slice(0, -1), ...pages.slice(1)]).frontmatter.published).toBe('2013-08-23');
});

test.each([
	['without a record of main findings', pages.slice(0, -1), 'part-missing'],
	['without dates', [cover.filter((_, index) => index !== 3), ...pages.slice(1)], 'date-unread'],
])('refuses a report %s', (_, made, rule) => {
	expect(convert(printPages(made, name), { authorities: [knowsley], path: name })).toMatchObject({
		ok: false,
		problems: [{ rule }],
	});
});
