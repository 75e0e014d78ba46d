import { headlineFindings, mainFindings } from '../../wording/list-headings.ts';
import { letterFamily } from './letter-family.ts';
import { visitTeam } from './letter-team.ts';

const ordinals = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
];

/** The letter after a monitoring visit to an authority judged inadequate: what was looked at, then paragraphs of findings. */
export const monitoringVisit = letterFamily({
	framework: 'monitoring-visit',
	name: 'monitoring visit letter',
	kind: 'monitoring-visit',
	subject:
		/^Monitoring visit (?:to|of)\b(?: the\b)? (?<authority>.+?)(?: local authority)?(?:['’]s?)?(?: children['’]?s['’]? (?:social care |social work )?services?(?: department)?)?\.?$/iu,
	dates:
		/\bmonitoring visit\b.{0,160}? (?:on|between|from) (?<dates>(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?(?:the )?\d[^.]{0,80})/u,
	team: visitTeam,
	plan: {
		sections: [
			{
				heading: /^(?:areas?|scope) (?:covered by|of) (?:the|this) (?:monitoring )?visit$/iu,
				kind: 'context',
				prefix: 'areas-covered',
				isList: false,
				hasOwnItems: true,
			},
			{ heading: /^overview$/iu, kind: 'narrative', prefix: 'overview', isList: false },
			{
				heading: headlineFindings,
				kind: 'narrative',
				prefix: 'headline-findings',
				isList: false,
			},
			{
				heading: mainFindings,
				kind: 'narrative',
				prefix: 'findings',
				isList: false,
			},
			{
				heading: /^(?:evaluation of |summary of )?progress(?: made)?(?: since .{3,80})?$/iu,
				kind: 'narrative',
				prefix: 'progress',
				isList: false,
			},
		],
		closing: /^(?:I am copying this letter|This letter (?:has been|will be) copied)\b/iu,
		introduction: () => 'context',
	},
	sections: '"Findings", "Overview" or the like',
	fields: (text) => {
		const printed = /\b(?:the|our|Ofsted['’]s) (?<ordinal>\w+) monitoring visit\b/iu.exec(text)
			?.groups?.ordinal;
		const visitNumber = ordinals.indexOf(printed?.toLowerCase() ?? '') + 1;
		const copied = /\bI am copying this letter to (?<names>[^.]{1,1000})\./u.exec(text)?.groups
			?.names;
		return {
			...(visitNumber > 0 && { visitNumber }),
			...(copied !== undefined && { copiedTo: [copied.replace(/^the /u, '')] }),
		};
	},
});
