import { z } from 'astro/zod';
import { gradeSchema } from './grade.ts';
import { sourceRangeSchema } from './source-range.ts';

/**
 * What a judgement is about. One word serves every framework in which the judgement is the same, so that
 * reports can be compared; a new framework adds its own areas here.
 */
export const judgementAreas = [
	'overall',
	'leaders',
	'help-and-protection',
	'in-care',
	'care-leavers',
	'in-care-and-care-leavers',
	'looked-after-and-permanence',
	'adoption',
	'lscb',
	'outcomes-looked-after',
	'capacity-to-improve',
	'safe-and-feel-safe',
	'quality-of-provision',
	'health-agencies',
	'ambition-and-prioritisation',
	'leadership',
	'performance-management',
	'partnership-working',
	'equality-and-diversity',
	'being-healthy',
	'staying-safe',
	'enjoying-and-achieving',
	'positive-contribution',
	'economic-well-being',
	'service-responsiveness',
	'assessment-and-direct-work',
	'case-planning',
	'user-engagement',
	'value-for-money',
] as const;

export type JudgementArea = (typeof judgementAreas)[number];

/** What a judgement is about, for a reader: "Help and protection". */
export function areaLabel(area: JudgementArea): string {
	if (area === 'lscb') return 'Local safeguarding children board';
	const words = area.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One graded judgement, as a row of the report's own table prints it. */
export const judgementSchema = z.strictObject({
	/** Address within the report: `judgement-overall-effectiveness`. Unique, and stable once published. */
	id: z
		.string()
		.regex(/^judgement-[a-z0-9-]+$/u, 'judgement- and then lower-case letters, digits and hyphens'),
	/** What is judged, in one word for all frameworks. */
	area: z.enum(judgementAreas),
	/** The row's label as printed: "Overall effectiveness". */
	label: z.string().min(1),
	/** The service judged, where a report judges two: "Safeguarding services". */
	group: z.string().min(1).optional(),
	/** A heading between the service and the row: "Safeguarding outcomes for children and young people". */
	subgroup: z.string().min(1).optional(),
	/** The grade. */
	grade: gradeSchema,
	/** The grade's words as printed; null where the row has lost them and the report states the grade elsewhere. */
	printed: z.string().min(1).nullable(),
	/** Where a lost grade was read instead: the id of the finding that states it (`p65`). */
	statedIn: z.string().min(1).optional(),
	/** Where the row stands in the source: `l403`. */
	source: sourceRangeSchema,
});
export type Judgement = z.infer<typeof judgementSchema>;
