import { z } from 'astro/zod';

const wording = z.string().trim().min(1, 'words');

/** A subject of the field that findings speak of: `content/themes/<slug>.yaml`. How its wordings are written: docs/errors.md. */
export const themeSchema = z.strictObject({
	/** What it is called: "Caseloads". */
	name: z.string().trim().min(1).max(40),
	/** What it covers, and where it ends, in plain text of at most 400 characters. */
	about: z.string().trim().min(1).max(400),
	/** Words and names, each of which is enough: "caseload". */
	terms: z.array(wording).default([]),
	/** Wordings with alternatives or room between their words: "number of (cases|children) ... (each|per) social worker". */
	phrases: z.array(wording).default([]),
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
export const wordingFields = ['terms', 'phrases', 'exclusions', 'headings'] as const;

/** One of them. */
export type WordingField = (typeof wordingFields)[number];
