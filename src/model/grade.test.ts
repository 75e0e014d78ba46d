import { expect, test } from 'vitest';
import { gradeLabels, grades, parseGrade } from './grade.ts';

test.each([
	['Good', 'good'],
	['good', 'good'],
	['GOOD', 'good'],
	['Good.', 'good'],
	['Outstanding', 'outstanding'],
	['Grade 2 (Good)', 'good'],
	['Grade 3 (Adequate).', 'adequate'],
	['Grade 4 (inadequate)', 'inadequate'],
	['Requires improvement', 'requires-improvement'],
	['Requires Improvement to be good', 'requires-improvement'],
	['Require improvement', 'requires-improvement'],
	['Requires\n\timprovement', 'requires-improvement'],
	['Not Judged', 'not-judged'],
	['  Good ', 'good'],
])('reads %j as %s', (printed, grade) => {
	expect(parseGrade(printed)).toBe(grade);
});

test.each([
	'',
	'Grade 2',
	'Very good',
	'good enough',
	'Goods',
	'is good',
	'improvement',
	'2',
	'Satisfactory',
])('reads no grade from %j', (printed) => {
	expect(parseGrade(printed)).toBeNull();
});

test('reads its own label of every grade', () => {
	for (const grade of grades) expect(parseGrade(gradeLabels[grade])).toBe(grade);
});
