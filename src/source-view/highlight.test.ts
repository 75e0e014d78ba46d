import { describe, expect, test } from 'vitest';
import { highlight, longestColoured } from './highlight.ts';
import { kindOfColour } from './token-theme.ts';

/** The coloured words of one line: [kind, words]. */
const colours = (line: string) =>
	(highlight([line])[0] ?? []).flatMap(({ content, color }) => {
		const kind = kindOfColour(color);
		return kind === null ? [] : [[kind, content]];
	});

describe('the grammar of inspection reports', () => {
	test.each<[string, [string, string][]]>([
		[
			'- 17. The service is good.',
			[
				['bullet', '-'],
				['number', '17.'],
			],
		],
		['22. The capacity is good.', [['number', '22.']]],
		[' - discussions with 67 children, and others', [['bullet', '-']]],
		['• ensure that GPs attend.', [['bullet', '•']]],
		['Capacity for improvement', [['heading', 'Capacity for improvement']]],
		['Immediately:', [['heading', 'Immediately:']]],
		['Grade 2 (Good)', [['grade', 'Grade 2 (Good)']]],
		[
			'Safe and feel safe Grade 3 (Adequate)',
			[
				['heading', 'Safe and feel safe '],
				['grade', 'Grade 3 (Adequate)'],
			],
		],
		['Being healthy\tGood\t', [['grade', 'Good']]],
		['The visit was on 23 and 24 November 2021.', [['date', '23 and 24 November 2021']]],
		[
			'between 25 June – 6 July 2012, and in May 2010.',
			[
				['date', '25 June'],
				['date', '6 July 2012'],
				['date', 'May 2010'],
			],
		],
		['Leadership and management are good.', []],
		['He may march on 5 pounds; the Good work.', []],
		['2012. was a year', []],
	])('colours %j', (line, expected) => {
		expect(colours(line)).toEqual(expected);
	});

	test('colours no line anew because of the line before it', () => {
		const [, second] = highlight(['- 17. The service', 'Grade 2 (Good)']);
		expect(second).toMatchObject([{ content: 'Grade 2 (Good)', color: 'grade' }]);
	});

	test('gives a line beyond the limit back whole, uncoloured', () => {
		const line = `Seen on 10 August 2012 ${'x'.repeat(longestColoured)}`;
		expect(highlight([line])).toMatchObject([[{ content: line }]]);
		expect(colours(line)).toEqual([]);
	});
});
