/** What joint targeted area inspections look at, with the words a reader sees. Free of zod: browsers may load it. */
export const inspectionThemes = {
	'child-sexual-exploitation-and-missing': 'Child sexual exploitation and missing children',
	'domestic-abuse': 'Domestic abuse',
	neglect: 'Neglect',
	'exploitation-gangs-and-missing': 'Exploitation, gangs and missing children',
	'child-exploitation': 'Child exploitation',
	'sexual-abuse-in-the-family': 'Sexual abuse in the family',
	'mental-health': 'Children’s mental health',
	'initial-need-and-risk': 'Identification of initial need and risk',
	'help-for-children-and-families': 'Help for children and families',
	'criminal-exploitation': 'Criminal exploitation',
	'serious-youth-violence': 'Serious youth violence',
	'domestic-abuse-unborn-to-7': 'Domestic abuse of children from unborn to seven',
} as const;

/** One of them: `neglect`. */
export type InspectionTheme = keyof typeof inspectionThemes;
