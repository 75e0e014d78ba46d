import {
	areasForImprovement,
	headlineFindings,
	mainFindings,
	priorityActions,
	strengths,
	whatNeedsToImprove,
} from '../../wording/list-headings.ts';
import { letterFamily } from '../letters/letter-family.ts';
import { inspectoratesOf } from './find-inspectorates.ts';
import { readAddressees, readSignatories } from './joint-people.ts';
import { readTheme } from './read-theme.ts';
import { findStatementDue } from './statement-due.ts';

/**
 * The letter after a joint targeted area inspection, of 2016 to 2020 (key strengths, areas for improvement) or since
 * 2022 (headline findings, what needs to improve, main findings). It goes to all agencies of an area, is signed by
 * each inspectorate, names no inspector and grades nothing.
 */
export const jointTargetedAreaInspection = letterFamily({
	framework: 'joint-targeted-area-inspection',
	name: 'joint targeted area inspection letter (since 2016)',
	kind: 'joint-inspection',
	opening: /\bJoint targeted area inspection of\b/iu,
	// The place follows the last "in": "... sexual abuse in the family in York".
	subject:
		/^Joint targeted area inspection of (?:the )?(?:multi-?agency responses? to .+ in )?(?<authority>.+?)\.?$/isu,
	dates:
		/\b(?:Between|took place(?: [^.\d]{1,40}?)? (?:from|between|on)) (?<dates>(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?(?:the )?\d.{0,80})/su,
	datesIn: 'introduction',
	// The subject of 9 May 2018 names no place.
	visited: /\bin (?<authority>\p{Lu}[\p{L}’' -]*?) local authority\b/u,
	plan: {
		sections: [
			{ heading: /^context$/iu, kind: 'context', prefix: 'context', isList: false },
			{
				heading: headlineFindings,
				kind: 'narrative',
				prefix: 'headline-findings',
				isList: false,
			},
			{
				heading: strengths,
				kind: 'strength',
				prefix: 'strength',
				isList: true,
			},
			{
				heading: priorityActions,
				kind: 'priority-action',
				prefix: 'priority-action',
				isList: true,
			},
			{
				heading: areasForImprovement,
				kind: 'area-for-development',
				prefix: 'improvement',
				isList: true,
			},
			{
				heading: whatNeedsToImprove,
				kind: 'recommendation',
				prefix: 'recommendation',
				isList: true,
			},
			{ heading: mainFindings, kind: 'narrative', prefix: 'findings', isList: false },
			{
				heading:
					/^(?:(?:(?:good |effective )?practice |case )(?:example|stud(?:y|ies))|(?:good|effective) practice case stud(?:y|ies)|places and spaces)(?: \d{1,2})?(?:(?:\s?[:–—-]| (?=(?:highly )?effective|areas? ?(?:\(s\) )?(?:for|of))).{0,80})?$/iu,
				kind: 'narrative',
				prefix: 'case-study',
				isList: false,
				isBoxed: true,
			},
			{ heading: /^next steps$/iu, kind: 'context', prefix: 'next-steps', isList: false },
		],
		introduction: () => 'context',
		partsLists: true,
		listParts:
			/^(?:(?:multi-agency|partnership) (?:strengths|working)|leadership and management(?: and .{3,60})?|identif(?:ying|ication)(?: and| of)? .{0,60}|the (?:local )?safeguarding children(?:[’']s)? board|responses? to .{3,90})$/iu,
	},
	sections: '"Areas for improvement", "What needs to improve?" or "Main findings"',
	needsSection: true,
	inspectorates: inspectoratesOf,
	people: (letter) => {
		const addressees = readAddressees(letter);
		const signatories = readSignatories(letter);
		return {
			inspectors: [],
			...(addressees.length > 0 && { addressees }),
			...(signatories.length > 0 && { signatories }),
		};
	},
	fields: (text, { title, opening, published }) => {
		const theme = readTheme(title, opening);
		const statementDue = findStatementDue(text, published);
		return { ...(theme && { theme }), ...(statementDue !== undefined && { statementDue }) };
	},
});
