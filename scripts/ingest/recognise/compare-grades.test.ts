import { expect, test } from 'vitest';
import type { BodyNode } from '../../../src/model/body.ts';
import type { Grade } from '../../../src/model/grade.ts';
import { compareGrades } from './compare-grades.ts';

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
