import { expect, test } from 'vitest';
import type { Inspection } from '../model/inspection.ts';
import { countGrades } from './count-grades.ts';
import { groupInspected, inspectedUnder, type InspectedAuthority } from './inspected-under.ts';

const row = (fields: Partial<Inspection>): Inspection => ({
	authority: 'kent',
	kind: 'inspection',
	framework: 'ilacs-2018',
	published: '2019-01-01',
	judgements: [],
	...fields,
});

function line(name: string, region: string, ...rows: Partial<Inspection>[]): InspectedAuthority {
	return {
		authority: { name, slug: name.toLowerCase(), region },
		inspections: rows.map((fields) => ({ day: '2019-01-01', row: row(fields) })),
	};
}

const kent = line(
	'Kent',
	'South East',
	{ overall: 'inadequate' },
	{ framework: 'focused-visit' },
	{ overall: 'good' },
);
const bury = line('Bury', 'North West', { framework: 'focused-visit' });
const namesOf = (inspected: readonly InspectedAuthority[]) =>
	groupInspected(inspected).map(
		({ heading, authorities }) =>
			`${heading}: ${authorities.map(({ authority }) => authority.name).join(', ')}`,
	);

test('an authority is listed with its inspections under the framework alone', () => {
	expect(
		inspectedUnder([kent, bury], 'ilacs-2018').map(({ inspections }) => inspections.length),
	).toEqual([2]);
	expect(inspectedUnder([kent, bury], 'focused-visit')).toHaveLength(2);
	expect(inspectedUnder([kent], 'lscb-review')).toEqual([]);
});

test('authorities are grouped by the overall grade of their latest inspection, the best first', () => {
	const york = line('York', 'Yorkshire', { overall: 'inadequate' });
	const leeds = line('Leeds', 'Yorkshire', {});
	expect(namesOf([york, leeds, ...inspectedUnder([kent], 'ilacs-2018')])).toEqual([
		'Good: Kent',
		'Inadequate: York',
		'Without a result known here: Leeds',
	]);
});

test('partnerships are grouped by outcome', () => {
	expect(
		namesOf([
			line('Bury', 'North West', { outcome: 'inconsistent' }),
			line('Kent', 'South East', { outcome: 'typically-positive' }),
		]),
	).toEqual([
		'Typically positive experiences and outcomes: Kent',
		'Inconsistent experiences and outcomes: Bury',
	]);
});

test('where nothing is graded, authorities are grouped by region', () => {
	expect(namesOf(inspectedUnder([kent, bury], 'focused-visit'))).toEqual([
		'North West: Bury',
		'South East: Kent',
	]);
});

test('grades are counted by area over all inspections', () => {
	const counted = countGrades(
		line(
			'Kent',
			'South East',
			{ judgements: [{ area: 'overall', grade: 'good' }] },
			{
				judgements: [
					{ area: 'overall', grade: 'good' },
					{ area: 'leaders', grade: 'inadequate' },
				],
			},
		).inspections,
	);
	expect(counted.map(({ area, counts, total }) => [area, ...counts, total])).toEqual([
		['overall', ['good', 2], 2],
		['leaders', ['inadequate', 1], 1],
	]);
});

test('two services of one report are counted apart', () => {
	const known = {
		day: '2012-06-25',
		report: {
			frontmatter: {
				judgements: [
					{ area: 'overall', grade: 'good', group: 'Safeguarding services' },
					{ area: 'overall', grade: 'adequate', group: 'Services for looked after children' },
				],
			},
		},
	} as unknown as InspectedAuthority['inspections'][number];
	expect(countGrades([known]).map(({ group, total }) => [group, total])).toEqual([
		['Safeguarding services', 1],
		['Services for looked after children', 1],
	]);
});
