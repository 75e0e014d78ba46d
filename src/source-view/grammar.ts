import type { LanguageRegistration } from 'shiki/core';
import { tokenKinds } from './token-kinds.ts';

const grades = '(?:Outstanding|Good|Adequate|Requires improvement|Inadequate)';
const months =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const bullet = '[-−—•▪■◦*]';

/** A TextMate grammar of inspection report text: what the characters of a line show by themselves. */
export const grammar: LanguageRegistration = {
	name: 'inspection-report',
	scopeName: 'text.inspection-report',
	patterns: [
		{
			// "- 17. The overall effectiveness ...", "22. The capacity ...", " - discussions with ..."
			match: `^\\s*(?:(${bullet})\\s+)?(\\d{1,3}\\.)(?=\\s)`,
			captures: { 1: { name: tokenKinds.bullet.scope }, 2: { name: tokenKinds.number.scope } },
		},
		{ match: `^\\s*(${bullet})(?=\\s)`, captures: { 1: { name: tokenKinds.bullet.scope } } },
		{
			// A short line that begins with a capital and ends like no sentence.
			match: '^(?=[A-Z])(?!Grade \\d)[^\\t]{2,110}(?<![.,;\\s])(?=\\s*$)',
			name: tokenKinds.heading.scope,
			captures: { 0: { patterns: [{ include: '#grade' }, { include: '#date' }] } },
		},
		{ include: '#grade' },
		{ include: '#date' },
	],
	repository: {
		grade: {
			patterns: [
				{ match: `\\bGrade \\d \\(${grades}\\)`, name: tokenKinds.grade.scope },
				// A cell of the record of main findings.
				{ match: `(?<=\\t)${grades}(?=\\s*$)`, name: tokenKinds.grade.scope },
			],
		},
		date: {
			// "25 June – 6 July 2012" as two dates, "2 and 3 March 2011" and "May 2010" each as one.
			match: `\\b(?:\\d{1,2}(?:(?:\\s+(?:and|to|–)|-)\\s*\\d{1,2})? )?${months}(?: \\d{4}\\b|(?=\\s+(?:and|to|–|-)\\s+\\d{1,2} ${months}))`,
			name: tokenKinds.date.scope,
		},
	},
};
