import type { Basis, Checked } from './basis.ts';
import type { FrameworkPageId } from './framework.ts';
import type { JudgementArea } from './judgement.ts';

/** What a framework has of a subject. */
export type Counterpart =
	/** A judgement of its own. */
	| { kind: 'judged'; areas: readonly JudgementArea[]; words: string }
	/** Several judgements, none of them of the whole subject. */
	| { kind: 'several'; areas: readonly JudgementArea[]; words: string }
	/** No grade of its own: it is looked at within another judgement. */
	| { kind: 'part'; words: string }
	/** Nothing that could be set beside it. */
	| { kind: 'none'; words?: string };

/** A subject of judgement, and what each framework that grades has of it. */
export interface CrosswalkRow {
	/** "Help and protection" */
	subject: string;
	counterparts: Record<GradingFramework, Counterpart>;
}

/** The frameworks that grade, oldest first: the columns. */
export const gradingFrameworks = [
	'safeguarding-and-looked-after-children',
	'protection-of-children-2012',
	'looked-after-children-2013',
	'single-inspection',
	'lscb-review',
	'ilacs-2018',
	'ilacs-2023',
	'ilacs-2026',
] as const satisfies readonly FrameworkPageId[];
export type GradingFramework = (typeof gradingFrameworks)[number];

const none: Counterpart = { kind: 'none' };

const judged = (area: JudgementArea, words: string): Counterpart => ({
	kind: 'judged',
	areas: [area],
	words,
});

const part = (words: string): Counterpart => ({ kind: 'part', words });

const leadersSince2018 = judged(
	'leaders',
	'The impact of leaders on social work practice with children and families',
);
const helpAndProtection = judged(
	'help-and-protection',
	'The experiences and progress of children who need help and protection',
);
const inCareAlone = judged('in-care', 'The experiences and progress of children in care');
const careLeaversAlone = judged('care-leavers', 'The experiences and progress of care leavers');

/**
 * What the frameworks of 2009 to 2026 judge of each subject, so that nobody takes one grade for another. Words are those
 * that reports print; areas are those that data and the search know them by.
 */
export const crosswalk: readonly CrosswalkRow[] = [
	{
		subject: 'Overall effectiveness',
		counterparts: {
			'safeguarding-and-looked-after-children': {
				kind: 'several',
				areas: ['overall'],
				words: 'Overall effectiveness, of two services apart',
			},
			'protection-of-children-2012': judged(
				'overall',
				'Overall effectiveness, of the protection of children',
			),
			'looked-after-children-2013': judged(
				'overall',
				'Overall effectiveness, of services for looked after children',
			),
			'single-inspection': judged('overall', 'Overall effectiveness'),
			'lscb-review': none,
			'ilacs-2018': judged('overall', 'Overall effectiveness'),
			'ilacs-2023': judged('overall', 'Overall effectiveness'),
			'ilacs-2026': { kind: 'none', words: 'no overall grade' },
		},
	},
	{
		subject: 'Help and protection',
		counterparts: {
			'safeguarding-and-looked-after-children': {
				kind: 'several',
				areas: [
					'safe-and-feel-safe',
					'quality-of-provision',
					'health-agencies',
					'service-responsiveness',
					'assessment-and-direct-work',
					'case-planning',
				],
				words:
					'Of safeguarding services: children are safe and feel safe; quality of provision, in some reports by its parts; the contribution of health agencies',
			},
			'protection-of-children-2012': {
				kind: 'several',
				areas: ['help-and-protection'],
				words: 'Effectiveness of the help and protection; quality of practice',
			},
			'looked-after-children-2013': none,
			'single-inspection': judged('help-and-protection', 'Children who need help and protection'),
			'lscb-review': none,
			'ilacs-2018': helpAndProtection,
			'ilacs-2023': helpAndProtection,
			'ilacs-2026': helpAndProtection,
		},
	},
	{
		subject: 'Children in care',
		counterparts: {
			'safeguarding-and-looked-after-children': {
				kind: 'several',
				areas: [
					'being-healthy',
					'staying-safe',
					'enjoying-and-achieving',
					'positive-contribution',
					'economic-well-being',
					'quality-of-provision',
					'service-responsiveness',
					'assessment-and-direct-work',
					'case-planning',
				],
				words:
					'Of services for looked after children: five outcomes, from being healthy to economic well-being; quality of provision, in some reports by its parts',
			},
			'protection-of-children-2012': none,
			'looked-after-children-2013': {
				kind: 'several',
				areas: ['outcomes-looked-after', 'quality-of-provision'],
				words: 'Outcomes for looked after children and young people; quality of provision',
			},
			'single-inspection': judged(
				'looked-after-and-permanence',
				'Children looked after and achieving permanence, with adoption and care leavers in it',
			),
			'lscb-review': none,
			'ilacs-2018': judged(
				'in-care-and-care-leavers',
				'The experiences and progress of children in care and care leavers, together',
			),
			'ilacs-2023': inCareAlone,
			'ilacs-2026': inCareAlone,
		},
	},
	{
		subject: 'Care leavers',
		counterparts: {
			'safeguarding-and-looked-after-children': part('outcomes of looked after children'),
			'protection-of-children-2012': none,
			'looked-after-children-2013': part('services for looked after children'),
			'single-inspection': judged('care-leavers', 'Experiences and progress of care leavers'),
			'lscb-review': none,
			'ilacs-2018': part('children in care and care leavers, together'),
			'ilacs-2023': careLeaversAlone,
			'ilacs-2026': careLeaversAlone,
		},
	},
	{
		subject: 'Adoption',
		counterparts: {
			'safeguarding-and-looked-after-children': none,
			'protection-of-children-2012': none,
			'looked-after-children-2013': none,
			'single-inspection': judged('adoption', 'Adoption performance'),
			'lscb-review': none,
			'ilacs-2018': part('children in care and care leavers'),
			'ilacs-2023': part('children in care'),
			'ilacs-2026': part('children in care'),
		},
	},
	{
		subject: 'Leaders',
		counterparts: {
			'safeguarding-and-looked-after-children': {
				kind: 'several',
				areas: [
					'ambition-and-prioritisation',
					'leadership',
					'performance-management',
					'partnership-working',
					'equality-and-diversity',
					'user-engagement',
					'value-for-money',
				],
				words:
					'Of each service: ambition and prioritisation; leadership and management; performance management; equality and diversity. Of safeguarding services also partnership working; in 2009 and 2010 user engagement and value for money',
			},
			'protection-of-children-2012': judged('leadership', 'Leadership and governance'),
			'looked-after-children-2013': judged('leadership', 'Leadership and management'),
			'single-inspection': judged('leadership', 'Leadership, management and governance'),
			'lscb-review': none,
			'ilacs-2018': leadersSince2018,
			'ilacs-2023': leadersSince2018,
			'ilacs-2026': leadersSince2018,
		},
	},
	{
		subject: 'Capacity to improve',
		counterparts: {
			'safeguarding-and-looked-after-children': {
				kind: 'several',
				areas: ['capacity-to-improve'],
				words: 'Capacity for improvement, of two services apart',
			},
			'protection-of-children-2012': none,
			'looked-after-children-2013': judged('capacity-to-improve', 'Capacity to improve'),
			'single-inspection': none,
			'lscb-review': none,
			'ilacs-2018': none,
			'ilacs-2023': none,
			'ilacs-2026': none,
		},
	},
	{
		subject: 'Local Safeguarding Children Board',
		counterparts: {
			'safeguarding-and-looked-after-children': none,
			'protection-of-children-2012': none,
			'looked-after-children-2013': none,
			'single-inspection': judged(
				'lscb',
				'The board, in a review of its own within most reports until October 2017',
			),
			'lscb-review': judged('lscb', 'The effectiveness of the board'),
			'ilacs-2018': none,
			'ilacs-2023': none,
			'ilacs-2026': none,
		},
	},
];

/** What the crosswalk rests on, beside the pages of its frameworks. */
export const crosswalkBasis: readonly Basis[] = [
	{
		report: 'Inspection of safeguarding and looked after children services in St Helens',
		published: '2012-08-10',
		place: 'record of main findings',
	},
	{
		report: 'Inspection of services for looked after children in Kent',
		published: '2013-08-23',
		place: 'record of main findings',
	},
	{ register: 'Judgements of Ofsted’s published reports, 2014 to 2026' },
	{
		unsourced:
			'what was judged in 2012 and 2013 of the protection of children, and in what other judgement adoption is looked at since 2018',
	},
];

/** When the crosswalk was last checked. */
export const crosswalkChecked: Checked = { on: '2026-11-29', against: 'knowledge' };

/** What one framework judges, subject by subject; empty where it gives no grade. */
export function judgedUnder(framework: string): { subject: string; counterpart: Counterpart }[] {
	const column = gradingFrameworks.find((id) => id === framework);
	if (column === undefined) return [];
	return crosswalk
		.map(({ subject, counterparts }) => ({ subject, counterpart: counterparts[column] }))
		.filter(({ counterpart }) => counterpart.kind !== 'none');
}
