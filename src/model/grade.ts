import { z } from 'astro/zod';

/**
 * The grades that Ofsted's scales of 2009 to today use, best first.
 *
 * `adequate` belongs to the scales of 2009-2013, `requires-improvement` to those since 2013: they are
 * different words for different tests, so nothing may treat them as the same point on one scale.
 */
export const grades = [
	'outstanding',
	'good',
	'adequate',
	'requires-improvement',
	'inadequate',
	'not-judged',
] as const;

/** One grade, as data. */
export const gradeSchema = z.enum(grades);
export type Grade = z.infer<typeof gradeSchema>;

/** The grades of the scale since 2013, best first. */
export const scaleSince2013 = [
	'outstanding',
	'good',
	'requires-improvement',
	'inadequate',
] as const satisfies readonly Grade[];

/** How a grade is written for a reader. */
export const gradeLabels: Record<Grade, string> = {
	outstanding: 'Outstanding',
	good: 'Good',
	adequate: 'Adequate',
	'requires-improvement': 'Requires improvement',
	inadequate: 'Inadequate',
	'not-judged': 'Not judged',
};

/** The letter of each grade, for where there is no room for its words; never shown without a way to them. */
export const gradeLetters: Record<Grade, string> = {
	outstanding: 'O',
	good: 'G',
	adequate: 'A',
	'requires-improvement': 'R',
	inadequate: 'I',
	'not-judged': 'N',
};

/**
 * Where a section's grade was read.
 *
 * - `printed`: a grade line beside the heading ("Grade 2 (Good)").
 * - `record`: the heading has none; the report's own table of judgements grades the section.
 * - `sentence`: neither has; the section's first sentence states it ("Leadership and management are good").
 */
export const gradeEvidence = ['printed', 'record', 'sentence'] as const;
export type GradeEvidence = (typeof gradeEvidence)[number];

/**
 * Reads one printed grade: "Good", "Grade 2 (Good)", "Requires improvement to be good", "adequate.".
 * Answers null for anything else, so that a sentence which merely holds the word is no grade.
 */
export function parseGrade(printed: string): Grade | null {
	const words = printed
		.trim()
		.replace(/^grade\s+\d\s*\(?|\)?[.:]?$|(?<!\s)\s+grade\s+\d$/giu, '')
		.trim()
		.toLowerCase()
		.replace(/\s+/gu, ' ');
	switch (words) {
		case 'outstanding':
		case 'good':
		case 'adequate':
		case 'inadequate':
			return words;
		// Ten single inspections print "Require improvement".
		case 'require improvement':
		case 'requires improvement':
		case 'requires improvement to be good':
		case 'require improvement to be good':
			return 'requires-improvement';
		case 'not judged':
			return 'not-judged';
		default:
			return null;
	}
}
