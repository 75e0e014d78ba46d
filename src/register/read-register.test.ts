import { expect, test } from 'vitest';
import { readRegister } from './read-register.ts';

const head =
	'authority,kind,framework,published,inspected_from,inspected_to,overall,outcome,judgements,theme,url';
const row =
	'sefton,inspection,ilacs-2018,2022-05-09,2022-02-21,2022-03-04,inadequate,,overall=inadequate leaders=inadequate,,https://files.example.org/1';
const read = (...rows: string[]) =>
	readRegister([head, ...rows].join('\n'), new Set(['sefton', 'wirral']), 'inspections.csv');

test('reads an inspection, with its row', () => {
	expect(read(row)).toEqual({
		problems: [],
		inspections: [
			{
				line: 2,
				authority: 'sefton',
				kind: 'inspection',
				framework: 'ilacs-2018',
				published: '2022-05-09',
				inspected: { from: '2022-02-21', to: '2022-03-04' },
				overall: 'inadequate',
				judgements: [
					{ area: 'overall', grade: 'inadequate' },
					{ area: 'leaders', grade: 'inadequate' },
				],
				url: 'https://files.example.org/1',
			},
		],
	});
});

test('reads what little is known of some', () => {
	const { inspections, problems } = read(
		'wirral,focused-visit,focused-visit,2018-04-03,,2018-03-08,,,,,',
		'wirral,joint-inspection,joint-area-review,2009-04-03,,,,,,,',
	);
	expect(problems).toEqual([]);
	expect(inspections).toMatchObject([{ inspected: { to: '2018-03-08' } }, { judgements: [] }]);
	expect(inspections[1]).not.toHaveProperty('inspected');
});

test.each([
	['an authority', row.replace('sefton', 'atlantis'), 'no authority is called "atlantis"'],
	['a framework', row.replace('ilacs-2018', 'ilacs-2017'), 'the framework is "ilacs-2017"'],
	['a grade', row.replace(',inadequate,', ',poor,'), 'the overall is "poor"'],
	[
		'an area',
		row.replace('leaders=', 'leader='),
		'the judgements is "overall=inadequate leader=inadequate"',
	],
	['a date', row.replace('2022-05-09', '2022-02-30'), 'the published is "2022-02-30"'],
	['a day', row.replace('2022-03-04', 'May'), 'the inspected_to is "May"'],
	[
		'an inspection that ends before it begins',
		row.replace('2022-03-04', '2022-02-01'),
		'the inspected_from is "2022-02-21"',
	],
	[
		'an inspection that ends when its report comes out',
		row.replace('2022-05-09', '2022-03-04'),
		'the published is "2022-03-04"',
	],
	['cells too many', `${row},more`, 'the row has more cells than the table has columns'],
])('says of %s that is none where it stands, and keeps the other rows', (_, faulty, message) => {
	const { inspections, problems } = read(faulty, row.replace('sefton', 'wirral'));
	expect(problems).toMatchObject([
		{ rule: 'register-invalid', path: 'inspections.csv', line: 2, message },
	]);
	expect(inspections).toMatchObject([{ authority: 'wirral', line: 3 }]);
});

test('says of the second row of one inspection where the first is', () => {
	const again = row.replace('2022-05-09', '2022-05-10');
	expect(read(row, again)).toMatchObject({
		problems: [{ line: 3, message: 'line 2 has this inspection already' }],
		inspections: [{ line: 2 }],
	});
});

test('reads nothing by columns that are others', () => {
	expect(readRegister('authority,kind\nsefton,inspection', new Set(), 'a.csv')).toMatchObject({
		inspections: [],
		problems: [{ line: 1, message: 'the columns are authority, kind' }],
	});
});
