import { expect, test } from 'vitest';
import type { FrameworkId } from '../model/framework.ts';
import type { JudgementArea } from '../model/judgement.ts';
import { describeMark, stripOf, type JudgedArea } from './strip-of.ts';

const good = (area: JudgementArea, group?: string): JudgedArea => ({
	...{ area, grade: 'good' },
	...(group !== undefined && { group, label: 'As printed' }),
});

test('has the overall grade, and a mark for each judged area', () => {
	const judgements = [good('overall'), good('leaders'), good('in-care')];
	expect(stripOf({ framework: 'ilacs-2023', overall: 'good', judgements })).toEqual({
		overall: [{ label: 'Overall', grade: 'good' }],
		marks: [
			{ label: 'Leaders', grade: 'good' },
			{ label: 'In care', grade: 'good' },
		],
		areas: judgements.slice(1),
	});
});

test('has the overall grade of each service, where two are judged, and no marks for a record of many rows', () => {
	const [safeguarding, lookedAfter] = [
		'Safeguarding services',
		'Services for looked after children',
	];
	const rows = Array.from({ length: 9 }, () => good('staying-safe', lookedAfter));
	const strip = stripOf({
		framework: 'safeguarding-and-looked-after-children',
		overall: null,
		judgements: [
			good('overall', safeguarding),
			{ ...good('overall', lookedAfter), grade: 'adequate' },
			...rows,
		],
	});
	expect(strip).toEqual({
		overall: [
			{ label: safeguarding, grade: 'good' },
			{ label: lookedAfter, grade: 'adequate' },
		],
		marks: [],
		areas: rows,
	});
});

test.each<[framework: FrameworkId, judgements: JudgedArea[], instead: string]>([
	['ilacs-2026', [good('leaders')], 'No overall grade: those ended in 2026'],
	['focused-visit', [], 'Visits give no grades'],
	['lscb-review', [good('lscb')], 'No overall grade: the board alone was judged'],
	['ilacs-2023', [good('leaders')], 'The overall grade is not known here'],
	['ilacs-2023', [], 'The grades are not known here'],
])('says of %s why there is no overall grade', (framework, judgements, instead) => {
	const strip = stripOf({ framework, overall: null, judgements });
	expect(strip).toMatchObject({ overall: [], instead });
});

test('has the outcome where that stands in place of grades', () => {
	expect(
		stripOf({ framework: 'local-area-send', outcome: 'inconsistent', judgements: [] }).instead,
	).toBe('Inconsistent experiences and outcomes');
});

test('says a mark in words', () => {
	expect(describeMark({ label: 'Leaders', grade: 'requires-improvement' })).toBe(
		'Leaders: requires improvement',
	);
});
