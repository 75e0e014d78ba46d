import type { ValueCounts } from '../find/narrow.ts';
import type { FacetValues } from '../index/facet-values.ts';

/** How many findings whose section has one grade match. */
export interface GradeCount {
	/** As data: "requires-improvement"; null for findings whose section has no grade. */
	grade: string | null;
	/** As read: "Requires improvement". */
	label: string;
	count: number;
	/** Whether the search keeps to this grade. */
	chosen: boolean;
}

/**
 * Counts what matches by grade, best first, and last what has none.
 *
 * @param counts of the facet `grade`
 * @param chosen grades that the search keeps to
 * @param all how many findings match whatever their grade
 */
export function countByGrade(
	facets: FacetValues,
	counts: ValueCounts,
	chosen: readonly string[],
	all: number,
): GradeCount[] {
	const grades = (facets.columnOf('grade')?.values ?? []).map(([grade, label]) => ({
		grade,
		label,
		count: counts.get(grade) ?? 0,
		chosen: chosen.includes(grade),
	}));
	const graded = grades.reduce((sum, { count }) => sum + count, 0);
	return [...grades, { grade: null, label: 'No grade', count: all - graded, chosen: false }];
}
