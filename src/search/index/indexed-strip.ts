import { gradeLabels, gradeLetters } from '../../model/grade.ts';
import { describeMark, stripOf, type JudgedInspection } from '../../register/strip-of.ts';

/**
 * One part of a report's strip of grades, in the words that the browser shows: "Good overall", a mark's letter with "Leaders:
 * good", or why there is no grade overall, which has no grade.
 */
export type StripPart = [words: string, grade?: string, letter?: string];

/** The strip of a report as the index holds it; of one that grades nothing there is none. */
export function toIndexedStrip(inspection: JudgedInspection): StripPart[] {
	const { overall, instead, marks } = stripOf(inspection);
	return [
		...overall.map((grade): StripPart => [
			overall.length === 1 ? `${gradeLabels[grade.grade]} overall` : describeMark(grade),
			grade.grade,
		]),
		...(instead !== undefined && marks.length > 0 ? [[instead] satisfies StripPart] : []),
		...marks.map((mark): StripPart => [describeMark(mark), mark.grade, gradeLetters[mark.grade]]),
	];
}
