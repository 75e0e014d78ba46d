import { areasForImprovement, priorityActions, strengths } from '../../wording/list-headings.ts';
import { letterFamily } from './letter-family.ts';

/** "Strengths", or the same in other words, with what leads up to them in some. */
const strengthsFound = new RegExp(
	`${strengths.source}|^(?:the following )?strengths(?: were)? identified$`,
	'iu',
);

/**
 * "The service meets the requirements of statutory guidance in the following areas", or the same in other words; letters of 2010
 * call it satisfactory practice (18 August 2010). A sentence names no areas.
 */
const requirementsMet =
	/^(?:(?:the )?service meets (?:the )?(?:statutory )?requirements?(?: of [^.;]{3,90}?)? in (?:the following|these) areas?|areas? (?:in which|that|where) (?:the service )?meets? (?:the )?(?:statutory )?requirements?(?: of [^.;]{3,90})?|(?:areas? of )?satisfactory practice)$/iu;

/**
 * The letter after an annual unannounced inspection (2009-2012): paragraphs about the inspection, then
 * strengths, requirements met ("satisfactory practice" in 2010), areas for development and, where
 * children were at risk, areas for priority action. It grades nothing.
 */
export const unannouncedInspection = letterFamily({
	framework: 'unannounced-contact-referral-assessment',
	name: 'annual unannounced inspection letter (2009-2012)',
	kind: 'unannounced-inspection',
	subject:
		/^Annual unannounced inspection of contact, referral and assessment arrangements(?: within (?:the )?(?<authority>.+?)(?: local authority)?(?:['’]s?)?(?: children['’]?s['’]? (?:social care |social work )?services?(?: department)?)?\.?$)?/iu,
	// "Conducted over two days on 2 and 3 March 2011": words may stand between.
	dates:
		/\b(?:conducted|carried out|took place|undertaken)\b[^.\d]{0,60}? (?:on|between|from) (?<dates>(?:(?:the|(?:Mon|Tues|Wednes|Thurs|Fri)day,?) ){0,2}\d[^.]{0,80})/u,
	plan: {
		sections: [
			{
				heading: strengthsFound,
				kind: 'strength',
				prefix: 'strength',
				isList: true,
			},
			{
				heading: requirementsMet,
				kind: 'requirement-met',
				prefix: 'requirement',
				isList: true,
			},
			{
				heading: areasForImprovement,
				kind: 'area-for-development',
				prefix: 'development',
				isList: true,
			},
			{
				heading: priorityActions,
				kind: 'priority-action',
				prefix: 'priority-action',
				isList: true,
			},
		],
		closing:
			/^(?:The|Any) areas? for (?:development|priority action)\b.*\bwill be specifically considered\b/iu,
		// What became of the last inspection's areas is a finding, though it stands in the introduction.
		introduction: (text) =>
			/\bareas? (?:of|for) (?:development|priority action)\b.{0,1000}\bidentified at the previous inspection\b/iu.test(
				text,
			)
				? 'narrative'
				: 'context',
	},
	sections: '"Strengths", "Areas for development" or the like',
});
