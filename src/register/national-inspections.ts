import type { Grade } from '../model/grade.ts';
import { gradeAt } from './grades-at.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';
import {
	nationalAreas,
	nationalFrameworks,
	type NationalArea,
	type NationalFramework,
} from './national-areas.ts';

/** What the map of councils knows of one inspection. */
export interface NationalInspection {
	/** ISO day on which its report came out. */
	published: string;
	framework: NationalFramework;
	/** What it graded; an area that it did not judge is absent. */
	grades: Partial<Record<NationalArea, Grade>>;
}

/** The inspections of one council that can be set beside those of others, by day of publication, oldest first. */
export function nationalInspections(inspections: readonly KnownInspection[]): NationalInspection[] {
	return inspections
		.flatMap((known) => {
			const { framework, published } = factsOf(known);
			const own = nationalFrameworks.find((id) => id === framework);
			if (own === undefined) return [];
			const grades = Object.fromEntries(
				nationalAreas.flatMap((area) => {
					const at = gradeAt([known], area, published);
					return at ? [[area, at.grade]] : [];
				}),
			);
			return [{ published, framework: own, grades }];
		})
		.filter(({ grades }) => Object.keys(grades).length > 0)
		.sort((a, b) => (a.published < b.published ? -1 : 1));
}
