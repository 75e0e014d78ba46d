import type { Grade } from '../model/grade.ts';
import type { Judgement, JudgementArea } from '../model/judgement.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';

/** How often each grade was given in one area of judgement. */
export interface AreaGrades {
	area: JudgementArea;
	/** The service judged, where reports judge two: "Safeguarding services". */
	group?: string;
	/** How many inspections gave each grade; a grade that none gave is missing. */
	counts: Map<Grade, number>;
	/** How many gave any. */
	total: number;
}

/** The grades of inspections by area, in the order in which reports have the areas. Each inspection counts, not each authority. */
export function countGrades(inspections: readonly KnownInspection[]): AreaGrades[] {
	const areas = new Map<string, AreaGrades>();
	for (const known of inspections)
		for (const judgement of factsOf(known).judgements) {
			const { area, grade, group } = judgement as Partial<Judgement> & typeof judgement;
			const key = `${group ?? ''} ${area}`;
			const counted: AreaGrades = areas.get(key) ?? {
				area,
				...(group !== undefined && { group }),
				counts: new Map<Grade, number>(),
				total: 0,
			};
			counted.counts.set(grade, (counted.counts.get(grade) ?? 0) + 1);
			counted.total += 1;
			areas.set(key, counted);
		}
	return [...areas.values()];
}
