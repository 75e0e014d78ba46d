import { expect, test } from 'vitest';
import type { Block } from '../../blocks/block.ts';
import { readRecordRows } from './record-rows.ts';

/** Lines as blocks; a "/" parts the lines of one block. */
const read = (...texts: string[]) =>
	readRecordRows(
		texts.map((text, index): Block => {
			const lines = text.split(' / ');
			return {
				type: 'text',
				segments: lines.map((line, at) => ({ line: index * 10 + at + 1, text: line })),
			};
		}),
		['The keeping of drawers in made-up offices'],
	);

test.each<[string, string[], unknown[]]>([
	['a grade at the end of its line', ['Staying safe Good'], [{ cells: ['Staying safe', 'Good'] }]],
	[
		'a grade with its number',
		['Staying safe Inadequate Grade 4', 'Being healthy Grade 2 (Good)'],
		[
			{ cells: ['Staying safe', 'Inadequate Grade 4'] },
			{ cells: ['Being healthy', 'Grade 2 (Good)'] },
		],
	],
	[
		'a grade below its label',
		['Safeguarding services', 'Staying safe', 'Good'],
		[{ cells: ['Safeguarding services'] }, { cells: ['Staying safe', 'Good'], lines: [11, 21] }],
	],
	[
		'a label over two lines with its grade below',
		['The keeping of drawers in', 'made-up offices', 'Good'],
		[{ cells: ['The keeping of drawers in made-up offices', 'Good'], lines: [1, 11, 21] }],
	],
	[
		'a label whose second line has its grade beside it',
		['The keeping of drawers in', 'made-up offices Good'],
		[{ cells: ['The keeping of drawers in made-up offices', 'Good'], lines: [1, 11] }],
	],
	[
		'a label that goes on below its grade',
		['The keeping of drawers in Good / made-up offices'],
		[
			{ cells: ['The keeping of drawers in', 'Good'], labelEnd: 'made-up offices' },
			{ cells: ['made-up offices'], isRest: true },
		],
	],
	[
		'all labels and then all grades',
		['Staying safe', 'Being healthy', 'Good', 'Adequate'],
		[
			{ cells: ['Staying safe'], gradeBelow: 'Good' },
			{ cells: ['Being healthy'], gradeBelow: 'Adequate' },
			{ cells: ['Good'], isRest: true },
			{ cells: ['Adequate'], isRest: true },
		],
	],
])('reads %s', (_, lines, rows) => {
	expect(read(...lines)).toMatchObject(rows);
});

test('gives no label a grade where they are not as many', () => {
	const rows = read('Staying safe', 'Being healthy', 'Good');
	expect(rows.map(({ cells, gradeBelow }) => [...cells, gradeBelow])).toEqual([
		['Staying safe', undefined],
		['Being healthy', undefined],
		['Good', undefined],
	]);
});
