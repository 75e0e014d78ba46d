/**
 * Every way in which a converter may mend what an extraction damaged. A repair is recorded where it was
 * made, with what the source has, so that a reader can see it and a check can undo it. There is no other
 * way to change a word.
 */
export const repairRules = {
	'letter-misread': {
		title: 'Letter misread',
		about:
			'The extraction read q as g or g as q ("guality"); the word as it stands is no English word.',
	},
	'hyphen-lost': {
		title: 'Hyphen lost',
		about: 'A compound broken at the end of a printed line lost its hyphen ("selfevaluation").',
	},
	'word-broken': {
		title: 'Word broken',
		about:
			'A column edge cut a word in two and repeated part of it; the report prints the same heading whole elsewhere.',
	},
	'character-stray': {
		title: 'Stray character',
		about: 'A mark that the page does not print stands before a word ("11th +out of").',
	},
	'number-displaced': {
		title: 'Paragraph number moved',
		about: 'The number printed in the margin landed inside the first lines of its paragraph.',
	},
	'number-lost': {
		title: 'Paragraph number lost',
		about: 'The extraction lost the number; the numbering before and after leaves only this one.',
	},
	'bullet-lost': {
		title: 'Bullet lost',
		about: 'The list goes on, but this item has lost its mark.',
	},
	'grade-displaced': {
		title: 'Grade line moved',
		about: 'The grade printed beside the section heading landed inside a later paragraph.',
	},
	'row-duplicated': {
		title: 'Row repeated',
		about: 'The extraction gave the same row of a table twice.',
	},
} as const satisfies Record<string, { title: string; about: string }>;

/** The id of one repair rule. */
export type RepairRule = keyof typeof repairRules;

/** The ids of all repair rules. */
export const repairRuleIds = Object.keys(repairRules) as [RepairRule, ...RepairRule[]];
