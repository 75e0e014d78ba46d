import { z } from 'astro/zod';

/** The parts of the guide, in the order of its contents, each with its heading. */
export const guideParts = {
	reading: 'Read and find',
	reuse: 'Cite and reuse',
	trust: 'What is here, and how far to trust it',
	adding: 'Add and correct',
	site: 'About this site',
} as const;

/** One of them, as files name it: `reuse`. */
export type GuidePart = keyof typeof guideParts;

/** The parts in their order. */
export const guidePartList = Object.keys(guideParts) as GuidePart[];

/** Frontmatter of one page of the guide, content/guide/<slug>.mdx. */
export const guideSchema = z.strictObject({
	/** Its heading. */
	title: z.string().min(1),
	/** What a reader can do after it, in a sentence or two. */
	about: z.string().min(1),
	/** The part of the guide that it stands in. */
	part: z.enum(guidePartList),
	/** Its place among the pages of its part, from 1. */
	order: z.number().int().positive(),
});
export type GuidePage = z.infer<typeof guideSchema>;

/** A page of the guide as the site lists it. */
export interface GuideEntry {
	/** Its slug: `read-a-report`. */
	id: string;
	data: GuidePage;
}

/** Sets two pages of the guide in the order of its contents. */
export function inGuideOrder(
	a: Pick<GuidePage, 'part' | 'order'>,
	b: Pick<GuidePage, 'part' | 'order'>,
): number {
	const part = guidePartList.indexOf(a.part) - guidePartList.indexOf(b.part);
	return part === 0 ? a.order - b.order : part;
}
