import { z } from 'astro/zod';

/** Where a law or guidance stands, at who made it. */
const officialAddress = z.url({
	protocol: /^https$/u,
	error: 'an address that begins with https://',
});

/** A part of a law as its number is written: "47", "23D". */
const partNumber = z.string().regex(/^\d{1,3}[A-Z]{0,2}$/u, 'a number in quotes, such as "47"');

/** A part that reports name without its law. */
const understoodSchema = z.strictObject({
	part: partNumber,
	/** Words, or how they begin, of which the sentence must have one. */
	near: z.array(z.string().min(1)).min(1).optional(),
	/** Words, or how they begin, of which the sentence must have none. */
	unless: z.array(z.string().min(1)).min(1).optional(),
});

/** A law, or guidance of a public body, that reports name. */
export const lawEntrySchema = z.strictObject({
	/** As it is cited, a law with its year: "Children Act 1989". */
	name: z.string().trim().min(3),
	/** Other ways in which reports write it. Capitals do not count. */
	alsoWritten: z.array(z.string().trim().min(3)).default([]),
	/** Names that count only with the capitals that they have here: "Working Together". */
	exactly: z.array(z.string().trim().min(3)).default([]),
	/** Where who made it publishes it, without a slash at its end where `parts` is given. */
	url: officialAddress,
	/** What its parts are called in its address: `…/section/47`. Absent for guidance. */
	parts: z.enum(['section', 'regulation']).optional(),
	understood: z.array(understoodSchema).default([]),
	/** The addresses of editions by their year, where a year may follow the name. */
	editions: z.record(z.string().regex(/^\d{4}$/u, 'a year in quotes'), officialAddress).optional(),
});
export type LawEntry = z.infer<typeof lawEntrySchema>;

/** One file of content/law. */
export const lawFileSchema = z.strictObject({ entries: z.array(lawEntrySchema).min(1) });
export type LawFile = z.infer<typeof lawFileSchema>;

/** Every name of an entry. */
export function lawNames({ name, alsoWritten, exactly }: LawEntry): string[] {
	return [name, ...alsoWritten, ...exactly];
}
