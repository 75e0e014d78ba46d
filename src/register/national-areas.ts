import type { GradingFramework } from '../model/crosswalk.ts';
import type { JudgementArea } from '../model/judgement.ts';

/**
 * The frameworks under which every council was inspected for all of its services for children, oldest first. What others
 * judged, of one service or of two apart, is never set beside their grades.
 */
export const nationalFrameworks = [
	'single-inspection',
	'ilacs-2018',
	'ilacs-2023',
	'ilacs-2026',
] as const satisfies readonly GradingFramework[];
export type NationalFramework = (typeof nationalFrameworks)[number];

/** The areas of judgement that the map of councils can show: those judged today first, after overall. */
export const nationalAreas = [
	'overall',
	'help-and-protection',
	'in-care',
	'care-leavers',
	'leaders',
	'in-care-and-care-leavers',
	'looked-after-and-permanence',
	'adoption',
	'leadership',
	'lscb',
] as const satisfies readonly JudgementArea[];
export type NationalArea = (typeof nationalAreas)[number];

/** The area that is shown where none was chosen. */
export const firstArea: NationalArea = 'overall';

/** An area within a sentence: "help and protection"; "overall effectiveness". A browser needs it, so it loads no labels. */
export function areaInWords(area: NationalArea): string {
	if (area === 'overall') return 'overall effectiveness';
	if (area === 'lscb') return 'the local safeguarding children board';
	return area.replaceAll('-', ' ');
}
