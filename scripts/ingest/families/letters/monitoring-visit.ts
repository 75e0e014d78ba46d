import { headlineFindings, mainFindings } from '../../wording/list-headings.ts';
import { closingParagraph } from './letter-plan.ts';
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
	'eleventh',
	'twelfth',
];

const ordinal = `(?:${ordinals.join('|')}|(?:1st|2nd|3rd|[4-9]th|1\\dth))`;

/**
 * Which visit it is, first as the letter says of itself ("This was the second visit since ..."); other visits may be named too, as those
 * since which there has been progress.
 */
const visitOrdinals: readonly RegExp[] = [
	`\\b(?:findings (?:of|from)|this (?:is|was)|(?:which|it|visit) (?:is|was)) (?:\\S+ ){0,3}?(?:Ofsted[’']s|our|the|their|your) (?<ordinal>${ordinal})(?: and (?:final|last))?(?: Ofsted)? (?:full )?(?:monitoring (?:inspection|visit)|visit|since)\\b`,
	`(?<!\\b(?:after|at|during|following|from|in|since) )\\b(?:Ofsted[’']s|our|the) (?<ordinal>${ordinal})(?: and (?:final|last))? monitoring visit\\b`,
].map((wording) => new RegExp(wording, 'iu'));

/** Which of the visits to an authority a letter is about, counted from 1; 0 where it does not say. */
function readVisitNumber(text: string): number {
	const printed = visitOrdinals
		.map((wording) => wording.exec(text)?.groups?.ordinal?.toLowerCase())
		.find((found) => found !== undefined);
	if (printed === undefined) return 0;
	return Number.parseInt(printed, 10) || ordinals.indexOf(printed) + 1;
}

/** The letter after a monitoring visit to an authority judged inadequate: what was looked at, then paragraphs of findings. */
export const monitoringVisit = letterFamily({
	framework: 'monitoring-visit',
	name: 'monitoring visit letter',
	kind: 'monitoring-visit',
	subject:
		/^(?:(?:final|\w{1,8}(?:st|nd|rd|th)) )?Monitoring visit (?:to|of)\b(?: the\b)? (?<authority>.+?)(?: local authority)?(?:['’]s?)?(?: children['’]?s['’]? (?:social care |social work )?services?(?: department)?)?\.?$/iu,
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
		closing: closingParagraph,
		introduction: () => 'context',
	},
	sections: '"Findings", "Overview" or the like',
	fields: (text) => {
		const visitNumber = readVisitNumber(text);
		const copied = /\bI am copying this letter to (?<names>[^.]{1,1000})\./u.exec(text)?.groups
			?.names;
		return {
			...(visitNumber > 0 && { visitNumber }),
			...(copied !== undefined && { copiedTo: [copied.replace(/^the /u, '')] }),
		};
	},
});
