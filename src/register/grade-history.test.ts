import { expect, test } from 'vitest';
import type { FrameworkId } from '../model/framework.ts';
import type { Grade } from '../model/grade.ts';
import type { Inspection } from '../model/inspection.ts';
import type { JudgementArea } from '../model/judgement.ts';
import { findEras, gradeHistory } from './grade-history.ts';
import type { KnownInspection } from './line-of-time.ts';

const known = (
	framework: FrameworkId,
	published: string,
	...judgements: [area: JudgementArea, grade: Grade, group?: string][]
): KnownInspection => ({
	day: published,
	row: {
		...{ authority: 'wirral', kind: 'inspection', framework, published },
		judgements: judgements.map(([area, grade, group]) => ({
			...{ area, grade },
			...(group && { group }),
		})),
	} as Inspection,
});

test('puts areas by inspections, overall first, and leaves out what graded nothing', () => {
	const history = gradeHistory([
		known('single-inspection', '2014-01-01', ['overall', 'good'], ['adoption', 'good']),
		known('focused-visit', '2016-01-01'),
		known('ilacs-2023', '2023-01-01', ['leaders', 'outstanding'], ['overall', 'good']),
	]);
	expect(history.columns.map(({ day }) => day)).toEqual(['2014-01-01', '2023-01-01']);
	expect(history.rows).toEqual([
		{ label: 'Overall', grades: ['good', 'good'] },
		{ label: 'Leaders', grades: [undefined, 'outstanding'] },
		{ label: 'Adoption', grades: ['good', undefined] },
	]);
});

test('keeps the grades of two services apart', () => {
	const { rows } = gradeHistory([
		known(
			'safeguarding-and-looked-after-children',
			'2012-01-01',
			['overall', 'good', 'Safeguarding'],
			['overall', 'adequate', 'Looked after'],
		),
		known('single-inspection', '2014-01-01', ['overall', 'good']),
	]);
	expect(rows).toEqual([
		{ label: 'Safeguarding, overall', grades: ['good', undefined] },
		{ label: 'Looked after, overall', grades: ['adequate', undefined] },
		{ label: 'Overall', grades: [undefined, 'good'] },
	]);
});

test('parts the inspections where the framework changes', () => {
	const columns = (['ilacs-2018', 'ilacs-2018', 'ilacs-2023'] as const).map((framework) => ({
		framework,
	}));
	expect(findEras(columns)).toEqual([
		{ framework: 'ilacs-2018', from: 0, to: 1 },
		{ framework: 'ilacs-2023', from: 2, to: 2 },
	]);
	expect(findEras([])).toEqual([]);
});
