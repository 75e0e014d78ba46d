import { z } from 'astro/zod';
import { checkedSchema, lawSchema, restsOnSchema } from './basis.ts';
import { gradeSchema } from './grade.ts';

/** The frameworks whose reports can be read, each with a page of its own in content/frameworks. */
export const frameworkIds = [
	'unannounced-contact-referral-assessment',
	'safeguarding-and-looked-after-children',
	'looked-after-children-2013',
	'single-inspection',
	'lscb-review',
	'ilacs-2018',
	'ilacs-2023',
	'ilacs-2026',
	'focused-visit',
	'monitoring-visit',
	'local-area-send',
	'joint-area-review',
	'joint-targeted-area-inspection',
] as const;
export type FrameworkId = (typeof frameworkIds)[number];

/** Frameworks that have a page because reports speak of them, and whose own reports cannot be read yet. */
export const unreadFrameworkIds = ['protection-of-children-2012', 'local-area-send-2016'] as const;

/** Every framework that has a page. */
export const frameworkPageIds = [...frameworkIds, ...unreadFrameworkIds] as const;
export type FrameworkPageId = (typeof frameworkPageIds)[number];

/** Frontmatter of one framework's page. */
export const frameworkSchema = z.strictObject({
	/** Full name: "Annual unannounced inspections of contact, referral and assessment". */
	title: z.string().min(1),
	/** Name short enough for a list: "Unannounced inspection". */
	short: z.string().min(1),
	/** First year in which inspections ran under it; null where no source in the collection says. */
	from: z.number().int().nullable(),
	/** Last year; null while it is in use. */
	to: z.number().int().nullable(),
	/** Its grades, best first; empty where it gives none. */
	scale: z.array(gradeSchema),
	/** What such inspections are for, in a sentence. */
	purpose: z.string().trim().min(1),
	/** Laws that they are made under; without a section where reports name none; empty where nothing here says. */
	legalBasis: z.array(lawSchema.partial({ section: true })),
	/** What inspectors look at. What they grade stands in src/model/crosswalk.ts. */
	lookedAt: z.string().trim().min(1),
	/** What changed with it or after it; null where nothing here says. */
	changed: z.string().trim().min(1).nullable(),
	/** What of it cannot be compared with what. */
	notComparable: z.string().trim().min(1),
	/** What the page's text rests on. */
	restsOn: restsOnSchema,
	/** When it was last checked. */
	checked: checkedSchema,
});
export type Framework = z.infer<typeof frameworkSchema>;
