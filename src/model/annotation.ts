import { z } from 'astro/zod';
import { checkedSchema, restsOnSchema } from './basis.ts';
import { findingIdSchema } from './finding.ts';
import { namedInspectionSchema } from './named-inspection.ts';

/**
 * Why an annotation was written, with the word that a reader sees and the motivation of the W3C Web Annotation
 * Vocabulary that comes nearest.
 */
export const motivations = {
	/** What a word, a duty or a scale meant at the time. */
	explaining: { label: 'Explanation', w3c: 'commenting' },
	/** Where the same matter stands in another place. */
	linking: { label: 'See also', w3c: 'linking' },
	/** Where two places, of one document or of several, say different things, and neither is shown to be wrong. */
	comparing: { label: 'Compare', w3c: 'linking' },
	/** Where the document is wrong or contradicts itself. */
	correcting: { label: 'Correction', w3c: 'editing' },
	/** What later inspections or events said. */
	'following-up': { label: 'What came next', w3c: 'replying' },
} as const satisfies Record<string, { label: string; w3c: string }>;

/** Why an annotation was written. */
export type Motivation = keyof typeof motivations;

/** The words of a finding that an annotation is about: they must stand in it exactly once. */
export const quotationSchema = z.strictObject({
	/** The words, as a reader reads them: mends applied, white space single, no bullets. */
	exact: z.string().trim().min(1),
	/** Words directly before them, where `exact` alone stands there more than once. */
	prefix: z.string().optional(),
	/** Words directly after them, likewise. */
	suffix: z.string().optional(),
});
export type QuotationSelector = z.infer<typeof quotationSchema>;

/** A note beside a report, written by somebody who is not its inspector. */
export const annotationSchema = z.strictObject({
	/** Its address within the report is `annotation-` and this: `newly-qualified-caseloads`. Never changed once published. */
	id: findingIdSchema,
	/** The finding that it is about: `p65`. */
	target: findingIdSchema,
	quotation: quotationSchema,
	motivation: z.enum(Object.keys(motivations) as [Motivation, ...Motivation[]]),
	/**
	 * Markdown: paragraphs, emphasis, lists, quotations and links; no headings, pictures or HTML. A link within the site
	 * begins with a slash: `/reports/st-helens/2011-03-31/#strength-1`.
	 */
	body: z.string().trim().min(1),
	/** What the body rests on. */
	restsOn: restsOnSchema,
	/** When it was last checked. */
	checked: checkedSchema,
	/**
	 * The inspections that its words of time are about. A body that says before, after, first, last, earlier or later must
	 * name them; an empty list says that it speaks of no inspection there.
	 */
	inspections: z.array(namedInspectionSchema).optional(),
	/** Who wrote it, as readers are told. */
	author: z.string().trim().min(1),
	/** Whether that is a person or, as where this is absent, an organisation: what the data say of it. */
	authorKind: z.enum(['person', 'organisation']).optional(),
	/** ISO date on which it was written or last changed. */
	date: z.iso.date(),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** A note that was published and taken back. Its address stays: it leads to a line that says so. */
export const withdrawnAnnotationSchema = z.strictObject({
	/** The id that it had. */
	id: findingIdSchema,
	/** The finding that it was about. */
	target: findingIdSchema,
	/** ISO date on which it was taken back. */
	date: z.iso.date(),
	/** Why, in a few words for readers. */
	reason: z.string().trim().min(1).max(160),
});
export type WithdrawnAnnotation = z.infer<typeof withdrawnAnnotationSchema>;

/** A file of annotations: `annotations/<authority>/<published>.yaml`. */
export const annotationFileSchema = z.strictObject({
	/** In any order: pages order and number them by their place in the report. */
	annotations: z.array(annotationSchema),
	/** Notes that were published and taken back; they count in no number of notes. */
	withdrawn: z.array(withdrawnAnnotationSchema).default([]),
});
export type AnnotationFileData = z.infer<typeof annotationFileSchema>;
