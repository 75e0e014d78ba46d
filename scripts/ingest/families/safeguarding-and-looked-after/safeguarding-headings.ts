import type { HeadingRule } from '../../recognise/heading-rules.ts';

/** A heading that reports on safeguarding and looked after children services print. */
export interface ReportHeading extends HeadingRule {
	/** The wording, end punctuation and grade line apart. */
	wording: RegExp;
	/** The heading it stands under, where a level alone does not say so. */
	under?: RegExp;
}

const safeguardingOutcomes = /^safeguarding outcomes for children and young people$/iu;
const outcomesInCare =
	/^(?:how good are )?outcomes for (?:looked after )?children(?: and young people)?(?: (?:looked after )?and care leavers)?\??$|^how good are outcomes for looked after children and care leavers$/iu;

/**
 * The headings in the order of the report. Where two wordings fit ("Quality of provision" stands under the
 * outcomes of safeguarding, but on its own among services for looked after children), the first whose
 * `under` is an open heading is meant.
 */
export const headings: readonly ReportHeading[] = [
	{ wording: /^about this inspection$/iu, level: 2, kind: 'context' },
	{
		wording: /^the inspection judgements? and what (?:they|it) means?$/iu,
		level: 2,
		kind: 'context',
	},
	{ wording: /^service information$/iu, level: 2, kind: 'context' },
	{ wording: /^(?:the inspection outcomes:? )?safeguarding services$/iu, level: 2 },
	{ wording: /^(?:the inspection outcomes:? )?services for looked after children$/iu, level: 2 },
	{ wording: /^record of main findings$/iu, level: 2 },
	{ wording: /^overall effectiveness$/iu, level: 3, area: 'overall' },
	{ wording: /^capacity (?:for|to) improve(?:ment)?$/iu, level: 3, area: 'capacity-to-improve' },
	{ wording: /^areas for improvement$/iu, level: 3, kind: 'context' },
	{ wording: safeguardingOutcomes, level: 3 },
	{ wording: outcomesInCare, level: 3 },
	{
		// Two judgements in 2009 and 2010.
		wording: /^children and young people (?:are safe(?: and feel safe)?|feel safe)$/iu,
		level: 4,
		area: 'safe-and-feel-safe',
	},
	{
		wording: /^(?:the )?quality of provision$/iu,
		level: 4,
		under: safeguardingOutcomes,
		area: 'quality-of-provision',
	},
	{ wording: /^(?:the )?quality of provision$/iu, level: 3, area: 'quality-of-provision' },
	{
		wording: /^the contribution of health agencies to keeping children and young people safe$/iu,
		level: 4,
		area: 'health-agencies',
	},
	{ wording: /^being healthy$/iu, level: 4, area: 'being-healthy' },
	{ wording: /^staying safe$/iu, level: 4, area: 'staying-safe' },
	{ wording: /^enjoying and achieving$/iu, level: 4, area: 'enjoying-and-achieving' },
	{
		wording: /^making a positive contribution(?:, including user engagement)?$/iu,
		level: 4,
		area: 'positive-contribution',
	},
	{ wording: /^economic well-?being$/iu, level: 4, area: 'economic-well-being' },
	{ wording: /^ambition and prioriti[sz]ation$/iu, level: 3, area: 'ambition-and-prioritisation' },
	{ wording: /^leadership and management$/iu, level: 3, area: 'leadership' },
	{
		wording: /^performance management and quality assurance$/iu,
		level: 3,
		area: 'performance-management',
	},
	{ wording: /^partnership(?: working|s)$/iu, level: 3, area: 'partnership-working' },
	{ wording: /^equality and diversity$/iu, level: 3, area: 'equality-and-diversity' },
	// The headings from here on are of 2009 and 2010.
	{
		wording: /^service responsiveness(?:,? including complaints)?$/iu,
		level: 4,
		area: 'service-responsiveness',
	},
	{
		wording: /^assessment and direct work with children and families$/iu,
		level: 4,
		area: 'assessment-and-direct-work',
	},
	{
		wording: /^case planning, review and recording$/iu,
		level: 4,
		area: 'case-planning',
	},
	{
		wording:
			/^evaluation,? including performance management,? quality assurance and workforce development$/iu,
		level: 3,
		area: 'performance-management',
	},
	{ wording: /^user engagement$/iu, level: 3, area: 'user-engagement' },
	{ wording: /^value for money$/iu, level: 3, area: 'value-for-money' },
];

/** Whether a line has the wording of a heading, wherever in a report that stands. */
export function isHeadingWording(text: string): boolean {
	const wording = cleanHeading(text);
	return headings.some(({ wording: pattern }) => pattern.test(wording));
}

/** The services that a heading or a row of the record names, without the words that lead to them; null where it names none. */
export function serviceOf(text: string): string | null {
	const name = cleanHeading(text).replace(/^the inspection outcomes:? ?/iu, '');
	return /^(?:safeguarding services|services for looked after children)$/iu.test(name)
		? name
		: null;
}

/** The heading that a line is, given the headings open above it; undefined if it is none. */
export function findHeading(text: string, open: readonly string[]): ReportHeading | undefined {
	const wording = cleanHeading(text);
	return headings.find(
		({ wording: pattern, under }) =>
			pattern.test(wording) && (under === undefined || open.some((above) => under.test(above))),
	);
}

function cleanHeading(text: string): string {
	return text.replace(/[:?.]$/u, '').trim();
}
