import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { authoritySchema } from '../model/authority.ts';
import { gradeLabels, gradeLetters, grades } from '../model/grade.ts';
import { areaLabel } from '../model/judgement.ts';
import { frameworksJudging, isJudgedToday } from './areas-judged.ts';
import { endedSince } from './ended-since.ts';
import { gradeAt } from './grades-at.ts';
import { packGrades, unpackGrades } from './grades-data.ts';
import { factsOf, lineOfTime } from './line-of-time.ts';
import { mapCouncils, spanOf } from './mapped-councils.ts';
import { areaInWords, nationalAreas, nationalFrameworks } from './national-areas.ts';
import { drawPicture, type MappedCouncil } from './national-picture.ts';
import { readRegister } from './read-register.ts';
import { gradeInWords, percentGood, sayNotSince, sayShares, sayTile } from './say-shares.ts';

const authorities = globSync('content/authorities/*.yaml').map((file) => ({
	...authoritySchema.parse(parse(readFileSync(file, 'utf8'))),
	slug: basename(file, '.yaml'),
}));
const { inspections } = readRegister(
	readFileSync('content/inspections.csv', 'utf8'),
	new Set(authorities.map(({ slug }) => slug)),
	'content/inspections.csv',
);
const lines = authorities.map((authority) => ({
	authority,
	inspections: lineOfTime(
		inspections.filter((each) => each.authority === authority.slug),
		[],
	),
}));
const shipped = mapCouncils(lines);

const barnet: MappedCouncil = {
	...{ slug: 'barnet', name: 'Barnet', region: 'London' },
	inspections: [
		{
			...{ published: '2019-03-01', framework: 'ilacs-2018' },
			grades: { overall: 'inadequate', leaders: 'good' },
		},
		{ published: '2026-06-17', framework: 'ilacs-2026', grades: { leaders: 'outstanding' } },
	],
};
const cumberland: MappedCouncil = {
	...{ slug: 'cumberland', name: 'Cumberland', region: 'North West' },
	...{ began: '2023-04-01', inspections: [] },
};

/*
 * Ofsted, local authority inspection outcomes as at 31 March 2024 (30 August 2024): 60 % of 151 authorities good or outstanding
 * overall, London 85 %, North West 36 %.
 */
test('the register gives the shares of the official statistics as at 31 March 2024', () => {
	const { england, regions } = drawPicture(shipped, 'overall', '2024-03-31');
	const said = [england, ...regions].map((shares) => [
		...[shares.region, `${shares.good} of ${shares.graded}`, percentGood(shares)],
		shares.councils,
	]);
	expect(said).toContainEqual(['England', '91 of 151', '60 %', 153]);
	expect(said).toContainEqual(['London', '28 of 33', '85 %', 33]);
	expect(said).toContainEqual(['North West', '8 of 22', '36 %', 24]);
});

test('on that day only the two authorities begun a year before have no grade', () => {
	const { councils } = drawPicture(shipped, 'overall', '2024-03-31');
	const without = councils.filter(({ graded }) => graded === undefined).map(({ slug }) => slug);
	expect(without).toEqual(['cumberland', 'westmorland-and-furness']);
});

test('says the shares in a sentence, with those that they are of', () => {
	expect(sayShares(drawPicture(shipped, 'overall', '2024-03-31'))).toBe(
		'As at 31 March 2024, 91 of 151 councils with a grade for overall effectiveness were good or outstanding: 60 %. 2 councils had no grade for it.',
	);
	expect(sayShares(drawPicture([barnet], 'adoption', '2024-03-31'))).toBe(
		'As at 31 March 2024, no council has a grade for adoption here.',
	);
});

test('a report counts from the day on which it came out', () => {
	const grade = (date: string) => drawPicture([barnet], 'leaders', date).councils[0]?.graded?.grade;
	expect(['2019-02-28', '2019-03-01', '2026-06-16', '2026-06-17'].map(grade)).toEqual([
		...[undefined, 'good'],
		...['good', 'outstanding'],
	]);
});

test('a grade that the newest inspection did not give again is shown, and said to be older', () => {
	const after = drawPicture([barnet], 'overall', '2026-06-17');
	expect(after.councils[0]).toMatchObject({
		graded: { grade: 'inadequate', published: '2019-03-01' },
		since: '2026-06-17',
	});
	expect(sayNotSince(after)).toMatch(
		/^1 council has been inspected since without a grade for overall effectiveness/u,
	);
	expect(sayNotSince(drawPicture([barnet], 'overall', '2026-06-16'))).toBe('');
});

test('an authority has no grade before it began, and is not counted then', () => {
	const on = (date: string) => drawPicture([cumberland], 'overall', date);
	expect(on('2023-03-31').councils.map(sayTile)).toEqual(['Cumberland: began on 1 April 2023']);
	expect(on('2023-03-31').england.councils).toBe(0);
	expect(on('2023-04-01').councils.map(sayTile)).toEqual(['Cumberland: no grade known here']);
	expect(on('2023-04-01').england.councils).toBe(1);
});

test('the register’s councils that began since it begins are known', () => {
	expect(shipped.flatMap(({ slug, began }) => (began ? [slug] : []))).toEqual([
		'bedford-borough',
		'bournemouth-christchurch-and-poole',
		'central-bedfordshire',
		'cheshire-east',
		'cheshire-west-and-chester',
		'cumberland',
		'north-northamptonshire',
		'west-northamptonshire',
		'westmorland-and-furness',
	]);
	for (const { began = '', inspections: own } of shipped)
		for (const { published } of own) expect(published > began).toBe(true);
});

test('names authorities that have ended since a day', () => {
	expect(endedSince('2023-03-31')).toEqual(['Cumbria']);
	expect(endedSince('2023-04-01')).toEqual([]);
});

test('takes each grade by the rule for the grade on a day', () => {
	const known = new Map(lines.map((line) => [line.authority.slug, line.inspections]));
	for (const date of ['2016-03-31', '2021-12-01', spanOf(shipped).newest])
		for (const area of nationalAreas)
			for (const { slug, graded } of drawPicture(shipped, area, date).councils) {
				const comparable = (known.get(slug) ?? []).filter((each) =>
					nationalFrameworks.some((id) => id === factsOf(each).framework),
				);
				expect(graded?.grade, `${slug} ${area}`).toBe(gradeAt(comparable, area, date)?.grade);
			}
});

test('an inspection of one service alone is set beside none of all services', () => {
	const before = shipped.flatMap(({ inspections: own }) => own.map(({ framework }) => framework));
	expect(new Set(before)).toEqual(new Set(nationalFrameworks));
	expect(spanOf(shipped).first > '2013-11-01').toBe(true);
});

test('“not judged” is counted, and is no grade of the scale', () => {
	const council: MappedCouncil = {
		...barnet,
		inspections: [
			{
				...{ published: '2015-01-01', framework: 'single-inspection' },
				grades: { adoption: 'not-judged' },
			},
		],
	};
	const { england } = drawPicture([council], 'adoption', '2016-01-01');
	expect([england.graded, england.counts.get('not-judged'), percentGood(england)]).toEqual([
		0,
		1,
		'–',
	]);
});

test('the file for browsers gives back what went into it, in less than 40 KB', () => {
	const packed = JSON.stringify(packGrades(shipped, gradeLetters));
	expect(unpackGrades(JSON.parse(packed) as ReturnType<typeof packGrades>)).toEqual(shipped);
	expect(packed.length).toBeLessThan(40 * 1024);
});

test('the words that browsers make are those of the labels', () => {
	for (const grade of grades) expect(gradeInWords(grade)).toBe(gradeLabels[grade]);
	for (const area of nationalAreas.filter((each) => each !== 'overall'))
		expect(areaInWords(area).replace(/^the /u, '')).toBe(areaLabel(area).toLowerCase());
});

test('each area is judged under a framework, and overall no longer', () => {
	expect(nationalAreas.filter(isJudgedToday)).toEqual([
		...['help-and-protection', 'in-care', 'care-leavers', 'leaders'],
	]);
	for (const area of nationalAreas) expect(frameworksJudging(area)).not.toEqual([]);
	expect(frameworksJudging('in-care')).toEqual(['ilacs-2023', 'ilacs-2026']);
});
