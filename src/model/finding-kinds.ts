/**
 * The kinds of finding, with the words a reader sees, and the letters that the findings of a kind are numbered with
 * where their document numbers them not: R1, R2. No letters are those of another kind. Free of
 * zod: browsers load it.
 */
export const findingKinds = {
	narrative: { label: 'Finding', plural: 'Findings', letters: 'F' },
	strength: { label: 'Strength', plural: 'Strengths', letters: 'S' },
	'requirement-met': { label: 'Requirement met', plural: 'Requirements met', letters: 'M' },
	'area-for-development': {
		label: 'Area for development',
		plural: 'Areas for development',
		letters: 'A',
	},
	recommendation: { label: 'Recommendation', plural: 'Recommendations', letters: 'R' },
	// Not P, which reads as a paragraph.
	'priority-action': { label: 'Priority action', plural: 'Priority actions', letters: 'PA' },
	context: { label: 'Background', plural: 'Background', letters: 'B' },
} as const satisfies Record<string, { label: string; plural: string; letters: string }>;
