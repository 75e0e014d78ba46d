import { expect, test } from 'vitest';
import { gradeLabels, grades } from '../model/grade.ts';
import { describeSectionGrade } from './section-grade.ts';

test('says of a grade beside a finding that it is that of its section', () => {
	expect(grades.map((grade) => describeSectionGrade(gradeLabels[grade]))).toEqual([
		'in a section judged outstanding',
		'in a section judged good',
		'in a section judged adequate',
		'in a section judged to require improvement',
		'in a section judged inadequate',
		'in a section that was not judged',
	]);
});
