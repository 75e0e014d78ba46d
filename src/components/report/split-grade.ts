import type { Grade } from '../../model/grade.ts';

/** A heading beside which a grade may stand. */
export interface GradedHeading {
	heading: string;
	/** The grade to show beside it; undefined where there is none, or the heading says it in its own sentence. */
	grade: Grade | undefined;
}

/** How headings word a grade. */
const wordings: Record<Grade, string> = {
	outstanding: 'outstanding',
	good: 'good',
	adequate: 'adequate',
	'requires-improvement': 'requires? improvement(?: to be good)?',
	inadequate: 'inadequate',
	'not-judged': 'not judged',
};

/**
 * Sees to it that a grade is not said twice, by a heading and beside it. "Children in care: good" loses its last
 * word to the grade; "Leadership is good" stays as it is, and nothing is shown beside it.
 */
export function splitGrade(heading: string, grade: Grade | undefined): GradedHeading {
	if (grade === undefined) return { heading, grade };
	const wording = wordings[grade];
	const [, before] = new RegExp(`^(.+?)(?<!\\s)\\s*:\\s*${wording}$`, 'iu').exec(heading) ?? [];
	if (before !== undefined) return { heading: before, grade };
	return new RegExp(`\\b${wording}$`, 'iu').test(heading.replace(/(?<!\W)\W+$/u, ''))
		? { heading, grade: undefined }
		: { heading, grade };
}
