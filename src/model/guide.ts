import { z } from 'astro/zod';

/** Frontmatter of one page of the guide, content/guide/<slug>.mdx. */
export const guideSchema = z.strictObject({
	/** Its heading. */
	title: z.string().min(1),
	/** What it is for, in a sentence. */
	about: z.string().min(1),
	/** Its place in the list of pages, from 1. */
	order: z.number().int().positive(),
});
export type GuidePage = z.infer<typeof guideSchema>;
