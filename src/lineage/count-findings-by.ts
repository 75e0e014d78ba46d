import type { LibraryReport } from '../library/library-report.ts';
import { gradeLabels, grades, type Grade } from '../model/grade.ts';
import type { FrameworkId } from '../model/framework.ts';
import type { ReportFinding } from './theme-findings.ts';

/** How many findings have one value: of a year, a framework, a grade or an authority. */
export interface ValueCount<Value extends string = string> {
	/** As the facet of the search has it; null where no search can keep to it. */
	value: Value | null;
	/** As read. */
	label: string;
	count: number;
	/** What else is to be known of the value. */
	note?: string;
	/** What is said in place of a count where nothing could be counted: "no report". */
	nothing?: string;
}

/**
 * Counts findings by year of publication, every year of the library from the first to the last. Each year says which
 * frameworks begin with it: numbers before and after are not comparable.
 *
 * @param reports all of the library
 */
export function countByYear(
	findings: readonly ReportFinding[],
	reports: readonly LibraryReport[],
): ValueCount[] {
	const counts = countValues(findings, ({ report }) => yearOf(report));
	const ofYears = Map.groupBy(reports, yearOf);
	const years = [...ofYears.keys()].map(Number);
	const first = Math.min(...years);
	const seen = new Set<string>();
	return Array.from(
		{ length: years.length === 0 ? 0 : Math.max(...years) - first + 1 },
		(_, at) => {
			const year = String(first + at);
			const names = [...new Set((ofYears.get(year) ?? []).map(({ framework }) => framework.short))];
			const begun = names.filter((name) => !seen.has(name));
			for (const name of names) seen.add(name);
			return {
				value: year,
				label: year,
				count: counts.get(year) ?? 0,
				...(names.length === 0 && { nothing: 'no report' }),
				...(at > 0 && begun.length > 0 && { note: `${begun.join(', ')} begins` }),
			};
		},
	);
}

/** Counts findings by framework, the one with most first. */
export function countByFramework(findings: readonly ReportFinding[]): ValueCount<FrameworkId>[] {
	return commonestFirst(findings, ({ report: { framework } }) => ({
		value: framework.slug,
		label: framework.short,
	}));
}

/** Counts findings by authority, the one with most first. */
export function countByAuthority(findings: readonly ReportFinding[]): ValueCount[] {
	return commonestFirst(findings, ({ report: { authority } }) => ({
		value: authority.slug,
		label: authority.name,
	}));
}

/** Counts findings by the grade of their section, best first, and last those that stand in none with a grade. */
export function countByGrade(findings: readonly ReportFinding[]): ValueCount<Grade>[] {
	const counts = countValues(findings, ({ finding }) => finding.grade ?? 'none');
	const graded = grades.flatMap((grade): ValueCount<Grade>[] => {
		const count = counts.get(grade) ?? 0;
		return count === 0 ? [] : [{ value: grade, label: gradeLabels[grade], count }];
	});
	const none = counts.get('none') ?? 0;
	return none === 0 ? graded : [...graded, { value: null, label: 'No grade', count: none }];
}

function yearOf({ frontmatter }: LibraryReport): string {
	return frontmatter.published.slice(0, 4);
}

function countValues(
	findings: readonly ReportFinding[],
	valueOf: (finding: ReportFinding) => string,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const finding of findings) {
		const value = valueOf(finding);
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

function commonestFirst<Value extends string>(
	findings: readonly ReportFinding[],
	valueOf: (finding: ReportFinding) => { value: Value; label: string },
): ValueCount<Value>[] {
	const counts = new Map<Value, ValueCount<Value>>();
	for (const finding of findings) {
		const { value, label } = valueOf(finding);
		const known = counts.get(value) ?? { value, label, count: 0 };
		counts.set(value, { ...known, count: known.count + 1 });
	}
	return [...counts.values()].sort(
		(a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en-GB'),
	);
}
