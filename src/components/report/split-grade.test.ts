import { expect, test } from 'vitest';
import { splitGrade } from './split-grade.ts';

test.each([
	['good', 'Children in care: good', 'Children in care', 'good'],
	[
		'requires-improvement',
		'The impact of leaders: requires improvement to be good',
		'The impact of leaders',
		'requires-improvement',
	],
	['good', 'Leadership, management and governance are good', undefined, undefined],
	[
		'requires-improvement',
		'The graded judgment for adoption performance is that it requires improvement.',
		undefined,
		undefined,
	],
	['inadequate', 'The Board is Inadequate', undefined, undefined],
	['adequate', 'Staying safe', undefined, 'adequate'],
	// The words of another grade, and a grade's word within another one, say nothing.
	['good', 'Children in care: outstanding', undefined, 'good'],
	['adequate', 'The Board is inadequate', undefined, 'adequate'],
	[undefined, 'What is good', undefined, undefined],
] as const)('beside a grade of %s, "%s" is shown as %s with %s', (grade, heading, shown, left) => {
	expect(splitGrade(heading, grade)).toEqual({ heading: shown ?? heading, grade: left });
});
