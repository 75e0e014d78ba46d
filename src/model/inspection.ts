import { z } from 'astro/zod';
import { frameworkIds } from './framework.ts';
import { gradeSchema } from './grade.ts';
import { judgementAreas } from './judgement.ts';
import {
	dateSchema,
	partnershipOutcomes,
	reportKinds,
	type PartnershipOutcome,
	type ReportKind,
} from './report.ts';
import { inspectionThemes, type InspectionTheme } from './theme.ts';
import { webAddressSchema } from './web-address.ts';

/**
 * One inspection of the register, whether or not its report is in a library: facts that its published report states. A
 * row of content/inspections.csv holds it.
 */
export const inspectionSchema = z
	.strictObject({
		/** The authority's slug: `st-helens`. */
		authority: z.string().regex(/^[a-z0-9-]+$/u, 'the name of a file of content/authorities'),
		/** The kind of its report; a short inspection is an `inspection` here, for its judgements are the same. */
		kind: z.enum(Object.keys(reportKinds) as [ReportKind, ...ReportKind[]]),
		framework: z.enum(frameworkIds),
		/** When its report was published. */
		published: dateSchema,
		/** First and last day on site, the last alone where only that is known; absent where the report prints none. */
		inspected: z.strictObject({ from: dateSchema.optional(), to: dateSchema }).optional(),
		/** The overall grade; absent where none was given, as in focused visits and since 2026. */
		overall: gradeSchema.optional(),
		/** The outcome for a local area partnership. */
		outcome: z
			.enum(Object.keys(partnershipOutcomes) as [PartnershipOutcome, ...PartnershipOutcome[]])
			.optional(),
		/** The grade of each judged area, in the order of the report. */
		judgements: z.array(z.strictObject({ area: z.enum(judgementAreas), grade: gradeSchema })),
		/** What a joint inspection looked at. */
		theme: z
			.enum(Object.keys(inspectionThemes) as [InspectionTheme, ...InspectionTheme[]])
			.optional(),
		/** Where the inspectorate has the report; absent where nobody here knows. */
		url: webAddressSchema.optional(),
	})
	.refine(({ inspected }) => !inspected?.from || inspected.from <= inspected.to, {
		error: 'inspected_from is later than inspected_to',
		path: ['inspected'],
	})
	.refine(({ inspected, published }) => !inspected || inspected.to < published, {
		error: 'an inspection ends before its report is published',
		path: ['published'],
	});
export type Inspection = z.infer<typeof inspectionSchema>;
