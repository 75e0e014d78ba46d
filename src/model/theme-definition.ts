import { z } from 'astro/zod';

/** What is wrong with one, the check of themes says: so it says all at once. */
const wording = z.string().trim();

/** A subject of the field that findings speak of: `content/themes/<slug>.yaml`. How its wordings are written: docs/errors.md. */
export const themeSchema = z.strictObject({
	/** What it is called: "Caseloads". */
	name: z.string().trim().min(1).max(40),
	/** What it covers, and where it ends, in plain text of at most 400 characters. */
	about: z.string().trim().min(1).max(400),
	/**
	 * Names of it: "early help". One counts where it stands twice, near the beginning of a sentence, or in a finding of a
	 * line or two: elsewhere a finding may name what it does not speak of.
	 */
	terms: z.array(wording).default([]),
	/**
	 * Wordings that say something of it: "quality of ... early help". One counts wherever it stands; in a long finding not
	 * after "such as" or "for example", nor far on in a sentence.
	 */
	phrases: z.array(wording).default([]),
	/** Wordings that say too little alone: one counts only where the finding has another wording of the theme as well. */
	hints: z.array(wording).default([]),
	/** Wordings that mean something else: nothing is found where one stands. */
	exclusions: z.array(wording).default([]),
	/** How headings begin: every finding in such a section has the theme. */
	headings: z.array(wording).default([]),
	/** Slugs of themes that belong with it. */
	related: z.array(z.string()).default([]),
});

/** A theme as its file says it. */
export type Theme = z.infer<typeof themeSchema>;

/** The fields of a theme that hold wordings. */
export const wordingFields = ['terms', 'phrases', 'hints', 'exclusions', 'headings'] as const;

/** One of them. */
export type WordingField = (typeof wordingFields)[number];
