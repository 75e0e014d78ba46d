import { z } from 'astro/zod';

/** Why words of a PDF cannot be seen on its page, with what a reader is told. */
export const hiddenReasons = {
	'drawn-invisibly': 'drawn invisibly',
	'colour-of-ground': 'in the colour of what is behind them',
	'clipped-away': 'cut away at the edge of the area that they are drawn in',
	covered: 'covered by something that is drawn over them',
	'too-small': 'smaller than anybody can read',
	'outside-page': 'outside the page',
	'hidden-layer': 'on a layer that is not shown',
	'no-width': 'characters without width, which direct or join others',
} as const;
export type HiddenReason = keyof typeof hiddenReasons;

/** Words of a PDF that cannot be seen on its page. The words themselves are kept nowhere in a library. */
export const hiddenTextSchema = z.strictObject({
	/** Page of the PDF, 1-based. */
	page: z.number().int().positive(),
	/** Why they cannot be seen. */
	reason: z.enum(Object.keys(hiddenReasons) as [HiddenReason, ...HiddenReason[]]),
	/** How many words they are: runs of characters between white space. */
	words: z.number().int().positive(),
	/** Whether the page shows the same words in another place, so that nothing is hidden by it. */
	repeated: z.literal(true).optional(),
	/** Where they would stand, in points from the lower left corner of the page. */
	place: z.strictObject({
		/** Left edge. */
		x: z.number(),
		/** Baseline. */
		y: z.number(),
		/** How wide they are together. */
		width: z.number(),
		/** Height of the type. */
		height: z.number(),
	}),
});
export type HiddenText = z.infer<typeof hiddenTextSchema>;

/** Whether a document hides words that its pages do not show elsewhere. */
export function hidesAnything(hidden: readonly Pick<HiddenText, 'repeated'>[] = []): boolean {
	return hidden.some(({ repeated }) => repeated !== true);
}
