import { z } from 'astro/zod';

/** An inspection that a note compares with another, so that its "before" and "after" can be checked. */
export const namedInspectionSchema = z.strictObject({
	/** The authority inspected, as its file in content/authorities names it: "St Helens". */
	of: z.string().trim().min(1),
	/**
	 * When it was: its days, its month or its year, as far as a source says. Two days have a slash between them:
	 * "2011-03-02/2011-03-03", "2010-05".
	 */
	on: z
		.string()
		.regex(
			/^\d{4}(?:-\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?)?$/u,
			'dates in quotes, such as "2011-03-02/2011-03-03", "2010-05" or "2009"',
		),
});
export type NamedInspection = z.infer<typeof namedInspectionSchema>;
