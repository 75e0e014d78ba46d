import { gradeLabels, type Grade } from '../model/grade.ts';
import type { ComparedReport, ComparedSubject, ComparedTheme } from './compared-report.ts';

/** What two reports have of one thing, the first report's first; undefined of one that says nothing of it. */
export type Pair<T> = [T | undefined, T | undefined];

/** Two reports side by side. */
export interface Comparison {
	/** What cannot be compared, in sentences. */
	notes: string[];
	/** Subjects of judgement of which one has a grade at least, in their order. */
	subjects: { subject: string; sides: Pair<ComparedSubject> }[];
	/** Themes of which one speaks at least: those of which both say most first. */
	themes: { slug: string; name: string; sides: Pair<ComparedTheme> }[];
}

/**
 * Sets two reports side by side.
 *
 * @param themes slug and name of each
 */
export function compareReports(
	a: ComparedReport,
	b: ComparedReport,
	themes: readonly (readonly [slug: string, name: string])[],
): Comparison {
	const subjects = [...new Set([...a.subjects, ...b.subjects].map(({ subject }) => subject))]
		.map((subject) => ({
			subject,
			sides: [a, b].map((report) =>
				report.subjects.find((own) => own.subject === subject),
			) as Pair<ComparedSubject>,
		}))
		.filter(({ sides }) => sides.some((side) => side !== undefined && side.grades.length > 0));
	const weigh = ({ sides: [left, right] }: { sides: Pair<ComparedTheme> }): number =>
		Math.min(left?.count ?? 0, right?.count ?? 0) * 1000 + (left?.count ?? 0) + (right?.count ?? 0);
	return {
		notes: sayDifferences(a, b),
		subjects,
		themes: themes
			.map(([slug, name]) => ({
				slug,
				name,
				sides: [a.themes[slug], b.themes[slug]] as Pair<ComparedTheme>,
			}))
			.filter(({ sides }) => sides.some((side) => side !== undefined))
			.sort((left, right) => weigh(right) - weigh(left) || (left.name < right.name ? -1 : 1)),
	};
}

function sayDifferences(a: ComparedReport, b: ComparedReport): string[] {
	if (a.id === b.id) return ['Both sides are the same report.'];
	const notes: string[] = [];
	if (a.framework !== b.framework)
		notes.push(
			`They were made under different frameworks, ${a.framework} and ${b.framework}, which ask different questions: a grade of one is no grade of the other.`,
		);
	const ungraded = [a, b].filter(({ scale }) => scale.length === 0);
	if (ungraded.length > 0)
		notes.push(`${ungraded.map(({ name }) => name).join(' and ')} gave no grades.`);
	else if (a.scale.join() !== b.scale.join())
		notes.push(
			`Their scales differ: ${list(a.scale)} in ${a.name}; ${list(b.scale)} in ${b.name}. “Adequate” and “Requires improvement” are not the same grade.`,
		);
	return notes;
}

function list(scale: readonly Grade[]): string {
	return scale.map((grade) => gradeLabels[grade].toLowerCase()).join(', ');
}
