/**
 * Terms of the glossary that readers begin with, by their slugs: what inspections judge, in the words that reports of all years
 * use. The first page leads to them. A test holds that each of them is a term.
 */
export const subjects: readonly string[] = [
	'care-leaver',
	'looked-after-child',
	'child-protection-plan',
	'early-help',
	'front-door',
	'threshold',
	'child-sexual-exploitation',
	'return-interview',
	'permanence',
	'corporate-parenting',
	'independent-reviewing-officer',
	'private-fostering',
];
