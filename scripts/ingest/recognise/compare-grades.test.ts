import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../../src/model/body.ts';
import type { Grade } from '../../../src/model/grade.ts';
import { compareGrades, findLostGrades } from './compare-grades.ts';

const labels = [{ area: 'adoption' as const, wording: /^adoption performance$/iu }];
const judgements = [
	{
		id: 'judgement-adoption-performance',
		area: 'adoption' as const,
		label: 'Adoption performance',
		grade: 'good' as const,
		printed: 'Good',
		source: 'l1',
	},
];
const section = (heading: string, grade?: Grade): BodyNode => ({
	type: 'section',
	id: 'a',
	level: 2,
	heading: [{ type: 'text', text: heading }],
	source: 'l9',
	...(grade && { grade, gradeFrom: 'printed' as const }),
	children: [],
});

test('says which heading differs from the cover, and how', () => {
	const body = [section('Adoption performance is inadequate', 'inadequate')];
	expect(compareGrades(body, judgements, labels)).toEqual([
		{
			rule: 'grade-disagrees',
			source: 'l9',
			message:
				'The heading "Adoption performance is inadequate" says inadequate, the cover says good.',
		},
	]);
});

test.each([
	['agrees', section('Adoption performance is good', 'good')],
	['has no grade', section('Adoption performance')],
	['is of no judgement', section('Leadership', 'inadequate')],
])('says nothing of a heading that %s', (_, node) => {
	expect(compareGrades([node], judgements, labels)).toEqual([]);
});

describe('lost grades', () => {
	const lost = (unread: Parameters<typeof findLostGrades>[2], heading: string, grade?: Grade) =>
		findLostGrades([section(heading, grade)], [], unread, labels).map(({ source, message }) => [
			source,
			message,
		]);

	test('are those of rows whose label is not known', () => {
		expect(lost([{ label: 'Adoptoin', printed: 'Good', source: 'l3' }], 'Findings')).toEqual([
			[
				'l3',
				'The cover grades "Adoptoin" Good, which is no judgement that is known: it is left out.',
			],
		]);
	});

	test('are those of rows whose grade is not known', () => {
		const row = { area: 'adoption' as const, label: 'Adoption performance', source: 'l3' };
		expect(lost([row], 'Adoption performance is good', 'good')).toEqual([
			[
				'l3',
				'The cover judges "Adoption performance", and its grade cannot be read: it is left out.',
			],
		]);
	});

	test('are those of headings that no row is about, told once', () => {
		expect(lost([], 'Adoption performance is good', 'good')).toEqual([
			[
				'l9',
				'The heading "Adoption performance is good" says good, and no row of the cover that can be read judges it: it is left out.',
			],
		]);
		expect(
			lost(
				[{ label: 'Adoptoin', printed: 'Good', source: 'l3' }],
				'Adoption performance is good',
				'good',
			),
		).toHaveLength(1);
	});

	test('are none where a row gives the judgement', () => {
		const body = [section('Adoption performance is good', 'good')];
		expect(findLostGrades(body, judgements, [], labels)).toEqual([]);
	});
});
