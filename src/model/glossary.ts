import { z } from 'astro/zod';
import { checkedSchema, restsOnSchema } from './basis.ts';

/** A term or an acronym that reports use, explained: `content/glossary/<slug>.mdx`. The text below says more. */
export const glossaryTermSchema = z.strictObject({
	/** What it is called in full: "Common assessment framework". */
	term: z.string().trim().min(1),
	/** The acronym that it is known by, where it has one: "CAF". */
	acronym: z.string().trim().min(1).optional(),
	/**
	 * Other ways in which reports write it, plurals included where they are not made with an s: "e-CAF". Capitals count
	 * in a word that is all capitals; else they do not. No two terms may claim the same.
	 */
	aliases: z.array(z.string().trim().min(1)).default([]),
	/** Longer wordings that hold one of its names and mean something else: "section 20 of the Children Act 2004". */
	exceptions: z.array(z.string().trim().min(1)).default([]),
	/** What it means, in a sentence or two of plain text, at most 280 characters. */
	short: z.string().trim().min(1).max(280),
	/** When it was in use, where that tells something: "2005 to 2014". */
	period: z.string().trim().min(1).optional(),
	/** What the explanation rests on. */
	restsOn: restsOnSchema,
	/** When it was last checked. */
	checked: checkedSchema,
	/** Slugs of terms that belong with it. */
	related: z.array(z.string()).default([]),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
