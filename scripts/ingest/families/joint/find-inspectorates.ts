import type { InspectorateId } from '../../../../src/model/inspectorate.ts';

/** How reports name the inspectorates; their names and short forms changed over the years. */
const names: readonly [InspectorateId, RegExp][] = [
	['ofsted', /\bOfsted\b|\bChief Inspector of Education\b/u],
	['care-quality-commission', /\bCare Quality Commission\b|\bCQC\b/u],
	[
		'hmi-constabulary',
		/\bHMI Constabulary\b|\bInspector(?:ate)? of Constabulary\b|\bHMIC(?:FRS)?\b/u,
	],
	['hmi-probation', /\bHMI Prob(?:ation)?\b|\bInspector(?:ate)? of Probation\b|\bHMIP\b/u],
];

/** The inspectorates that a text names, in the order in which it first names each. */
export function findInspectorates(text: string): InspectorateId[] {
	return names
		.map(([id, name]) => ({ id, at: text.search(name) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ id }) => id);
}

/**
 * The inspectorates that the opening of a letter says carried it out: those of the sentences that name the Care Quality
 * Commission, which is of every joint inspection. Other sentences name inspectorates for other reasons.
 */
export function inspectoratesOf(opening: string): InspectorateId[] {
	const sentences = opening
		.split(/(?<=\.)\s+/u)
		.filter((sentence) => findInspectorates(sentence).includes('care-quality-commission'));
	return findInspectorates(sentences.join(' '));
}
