/**
 * What the grammar tells apart in a line. `scope` is the TextMate scope that the grammar gives it; the rest is
 * for the legend.
 */
export const tokenKinds = {
	heading: {
		scope: 'markup.heading.inspection-report',
		label: 'Heading',
		sample: 'Capacity for improvement',
	},
	number: {
		scope: 'constant.numeric.paragraph.inspection-report',
		label: 'Paragraph number',
		sample: '17.',
	},
	bullet: {
		scope: 'punctuation.definition.list.inspection-report',
		label: 'List mark',
		sample: '-',
	},
	grade: {
		scope: 'constant.language.grade.inspection-report',
		label: 'Grade',
		sample: 'Grade 2 (Good)',
	},
	date: { scope: 'constant.other.date.inspection-report', label: 'Date', sample: '10 August 2012' },
} as const satisfies Record<string, { scope: string; label: string; sample: string }>;

/** One thing that the grammar tells apart. After `src-` it is the class of its words on the page. */
export type TokenKind = keyof typeof tokenKinds;
