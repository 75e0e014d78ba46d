import {
	areasForImprovement,
	headlineFindings,
	mainFindings,
	priorityActions,
	strengths,
	whatNeedsToImprove,
} from '../../wording/list-headings.ts';
import { closingParagraph } from './letter-plan.ts';
import { letterFamily } from './letter-family.ts';
import { visitTeam } from './letter-team.ts';

/**
 * The letter after a focused visit to children's services (since 2018): what was looked at, an overview or
 * headline findings, what needs to improve, and findings. It grades nothing.
 */
export const focusedVisit = letterFamily({
	framework: 'focused-visit',
	name: 'focused visit letter (since 2018)',
	kind: 'focused-visit',
	subject:
		/^Focuss?ed visit (?:to|of|in)\b(?: the\b)?\s*(?<authority>(?:\S.*?)??)(?: local authority)?(?:['’]s?)?(?: children['’]?s['’]? (?:social care |social work )?services?(?: department)?)?\.?$/iu,
	dates: /\bThis letter (?:summarises|sets out|contains)\b(?<dates>.{0,600})/su,
	visited:
		/\bfocuss?ed visit (?:to|of|in)(?: the)? (?<authority>.{1,200}?)(?:['’]s)?(?: children['’]?s['’]? (?:social care )?services?\b|,? (?:on|between|from|took place) )/iu,
	team: visitTeam,
	plan: {
		sections: [
			{ heading: /^overview$/iu, kind: 'narrative', prefix: 'overview', isList: false },
			{
				heading: headlineFindings,
				kind: 'narrative',
				prefix: 'headline-findings',
				isList: false,
			},
			{
				heading: priorityActions,
				kind: 'priority-action',
				prefix: 'priority-action',
				isList: true,
			},
			{
				heading: whatNeedsToImprove,
				kind: 'recommendation',
				prefix: 'recommendation',
				isList: true,
			},
			{
				heading: areasForImprovement,
				kind: 'recommendation',
				prefix: 'recommendation',
				isList: true,
				// The other half of the findings in a letter that has both (21 March 2019).
				findingsBeside: /^what needs to improve\b/iu,
			},
			{ heading: strengths, kind: 'strength', prefix: 'strength', isList: true },
			{ heading: mainFindings, kind: 'narrative', prefix: 'findings', isList: false },
		],
		closing: closingParagraph,
		introduction: () => 'context',
	},
	sections: '"Headline findings", "Main findings" or the like',
});
