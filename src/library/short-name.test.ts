import { expect, test } from 'vitest';
import type { InspectionTheme } from '../model/theme.ts';
import { inspectionName, nameShortly, type NamedReport } from './short-name.ts';

const report = (
	name: string,
	published: string,
	short = 'Focused visit',
	theme?: InspectionTheme,
): NamedReport => ({
	id: `${name}/${published}`,
	authority: { name },
	framework: { short },
	frontmatter: { published, ...(theme && { theme }) },
});
const namesOf = (...reports: NamedReport[]) => [...nameShortly(reports).values()];

test('names a report by council, year and framework', () => {
	expect(namesOf(report('St Helens', '2015-01-20', 'Single inspection'))).toEqual([
		'St Helens 2015: single inspection',
	]);
});

test.each([
	['Monitoring visit', 'monitoring visit'],
	['ILACS 2018', 'ILACS inspection'],
	['Area SEND 2016', 'area SEND inspection'],
	['LSCB review', 'LSCB review'],
	['Safeguarding and looked after children', 'safeguarding and looked after children'],
])('calls an inspection under "%s" "%s"', (short, name) => {
	expect(inspectionName(short)).toBe(name);
});

test('tells two of one year apart by their months', () => {
	expect(namesOf(report('St Helens', '2018-08-08'), report('St Helens', '2018-12-06'))).toEqual([
		'St Helens 2018: focused visit, August',
		'St Helens 2018: focused visit, December',
	]);
});

test('tells two of one month apart by their days, and a third by its month', () => {
	expect(
		namesOf(
			report('Kent', '2018-08-08'),
			report('Kent', '2018-08-30'),
			report('Kent', '2018-09-01'),
		),
	).toEqual([
		'Kent 2018: focused visit, 8 August',
		'Kent 2018: focused visit, 30 August',
		'Kent 2018: focused visit, September',
	]);
});

test('tells joint inspections of one year apart by their themes', () => {
	expect(
		namesOf(
			report('Bradford', '2019-02-06', 'Joint inspection', 'domestic-abuse'),
			report('Bradford', '2019-09-01', 'Joint inspection'),
		),
	).toEqual([
		'Bradford 2019: joint inspection, domestic abuse',
		'Bradford 2019: joint inspection, September',
	]);
});

test('leaves names as they are that differ by year, council or framework', () => {
	const names = namesOf(
		report('Kent', '2018-08-08'),
		report('Kent', '2019-08-08'),
		report('Medway', '2018-08-08'),
		report('Kent', '2018-08-09', 'ILACS 2018'),
	);
	expect(names.join()).not.toContain('August');
	expect(new Set(names).size).toBe(4);
});
