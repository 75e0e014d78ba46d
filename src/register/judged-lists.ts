import { gradeLabels, grades, type Grade } from '../model/grade.ts';
import type { GivenJudgement } from './given-judgements.ts';
import { areaInWords, nationalAreas, type NationalArea } from './national-areas.ts';

/** All judgements of one area that gave one grade. */
export interface JudgedList {
	area: NationalArea;
	grade: Grade;
	/** The newest published first; one at least. */
	judgements: GivenJudgement[];
}

/** The lists by area and grade, in the order of the map's areas and the best grade first. */
export function listJudged(judgements: readonly GivenJudgement[]): JudgedList[] {
	return nationalAreas.flatMap((area) =>
		grades.flatMap((grade) => {
			const own = judgements.filter((each) => each.area === area && each.grade === grade);
			return own.length === 0 ? [] : [{ area, grade, judgements: own }];
		}),
	);
}

/** What a list is called: "Judged inadequate for help and protection". */
export function nameJudged({ area, grade }: Pick<JudgedList, 'area' | 'grade'>): string {
	const label = gradeLabels[grade].toLowerCase();
	const words =
		grade === 'requires-improvement'
			? 'Judged to require improvement'
			: grade === 'not-judged'
				? 'Not judged'
				: `Judged ${label}`;
	return `${words} for ${areaInWords(area)}`;
}
