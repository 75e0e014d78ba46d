import type { Grade } from '../model/grade.ts';
import type { JudgementArea } from '../model/judgement.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';

/** A grade that stood on a day. */
export interface GradeAt {
	grade: Grade;
	/** The inspection that gave it. */
	inspection: KnownInspection;
}

/**
 * The grade of an area as at a day: that of the newest inspection of one authority whose report was out by then and which
 * judged the area. An area of another name is another area, whatever came after it: "in care" has no grade from an inspection that
 * judged children in care together with care leavers.
 *
 * @param inspections of one authority, in any order
 * @param date ISO date; a report published on that day counts
 * @returns undefined where none judged it, or the newest that did judged it for two services otherwise
 */
export function gradeAt(
	inspections: readonly KnownInspection[],
	area: JudgementArea,
	date: string,
): GradeAt | undefined {
	const inspection = latestBy(date, inspections, (each) => gradesOf(each, area).length > 0);
	if (!inspection) return undefined;
	const [grade, ...others] = new Set(gradesOf(inspection, area));
	return grade === undefined || others.length > 0 ? undefined : { grade, inspection };
}

/** The newest inspection that graded anything, of all that are known or of those whose reports were out by a day. */
export function latestJudged(
	inspections: readonly KnownInspection[],
	date?: string,
): KnownInspection | undefined {
	return latestBy(date, inspections, (each) => {
		const { overall, judgements } = factsOf(each);
		return judgements.length > 0 || (overall ?? undefined) !== undefined;
	});
}

function latestBy(
	date: string | undefined,
	inspections: readonly KnownInspection[],
	fits: (inspection: KnownInspection) => boolean,
): KnownInspection | undefined {
	return inspections
		.filter((each) => (date === undefined || factsOf(each).published <= date) && fits(each))
		.reduce<KnownInspection | undefined>(
			(latest, each) =>
				latest && factsOf(latest).published > factsOf(each).published ? latest : each,
			undefined,
		);
}

function gradesOf(inspection: KnownInspection, area: JudgementArea): Grade[] {
	const { overall, judgements } = factsOf(inspection);
	const judged = judgements.filter((judgement) => judgement.area === area);
	if (area === 'overall' && judged.length < 2 && overall) return [overall];
	return judged.map(({ grade }) => grade);
}
