import { z } from 'astro/zod';
import { findingIdSchema } from './finding.ts';
import { sourceRangeSchema } from './source-range.ts';

/** What of a finding a person may correct, with the words a reader sees. */
export const findingAspects = {
	kind: 'its kind',
	number: "its paragraph's number",
	printed: 'what the source prints before it',
	mended: 'how its number or bullet was mended',
	due: 'when it is due',
	nationalFramework: 'the part of the national framework that it serves',
	source: 'the lines of the source that it was read from',
	text: 'its text: repairs, paragraphs, lists and the lines they were read from',
	place: 'the section that it stands in',
	id: 'its address; `was` is the old one',
	merged: 'another finding was merged into it; `was` is the address of that one',
	added: 'that it is a finding of its own',
	withdrawn: 'that it is no finding',
} as const satisfies Record<string, string>;
export type FindingAspect = keyof typeof findingAspects;

/** What of a section a person may correct, with the words a reader sees. */
export const sectionAspects = {
	heading: 'its heading',
	level: "its heading's level",
	area: 'what is judged in it',
	grade: 'its grade',
	gradeFrom: 'where its grade was read',
	source: 'the line of the source that it was read from',
	place: 'the section that it stands in',
	id: 'its address; `was` is the old one',
	added: 'that it is a section of its own',
	withdrawn: 'that it is no section',
} as const satisfies Record<string, string>;
export type SectionAspect = keyof typeof sectionAspects;

/** What a correction is about: one of these is given. */
const targets = ['field', 'finding', 'section', 'lines', 'report'] as const;

/** A change that a person has made to a report since it was converted, and why. */
export const correctionSchema = z
	.strictObject({
		/** The field of the frontmatter, its keys joined by full stops, from 0 in lists: `judgements.0.grade`. */
		field: z.string().min(1).optional(),
		/** The id of the finding as the report has it now: `p17`; of one that was withdrawn, the id that it had. */
		finding: findingIdSchema.optional(),
		/** The id of the section, likewise. */
		section: findingIdSchema.optional(),
		/** The lines of the source whose place in the report was changed, where that is no finding or section: `l3`. */
		lines: sourceRangeSchema.optional(),
		/** That an older version of a report was withdrawn as a whole: what it says is shown no more. */
		report: z.literal('withdrawn').optional(),
		/** What of the finding or section: a key of `findingAspects` or `sectionAspects`. */
		of: z.string().optional(),
		/** What converting the document gives instead; of an address or a merger, the id that it had before. */
		was: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
		/** Why, as readers are told. */
		reason: z.string().trim().min(1),
		/** Who corrected it, as readers are told. */
		name: z.string().trim().min(1),
		/** ISO date of the correction. */
		date: z.iso.date('an ISO calendar date in quotes, such as "2026-11-29"'),
	})
	.superRefine((correction, context) => {
		const say = (message: string, path: string[] = []): void => {
			context.addIssue({ code: 'custom', message, path });
		};
		const given = targets.filter((target) => correction[target] !== undefined);
		if (given.length !== 1) say(`one of ${targets.join(', ')}`);
		const { of, was } = correction;
		const aspects =
			correction.finding !== undefined
				? Object.keys(findingAspects)
				: correction.section !== undefined
					? Object.keys(sectionAspects)
					: null;
		if (aspects === null && of !== undefined)
			say('nothing: it is for findings and sections', ['of']);
		if (aspects !== null && !aspects.includes(of ?? ''))
			say(`one of ${aspects.join(', ')}`, ['of']);
		if ((of === 'id' || of === 'merged') && !findingIdSchema.safeParse(was).success)
			say('the id that it had before', ['was']);
	});
export type Correction = z.infer<typeof correctionSchema>;

/** What a correction is about, in a few words: "judgements.0.grade", "p17, its kind". */
export function describeCorrected(correction: Correction): string {
	const { field, finding, section, lines, report, of = '' } = correction;
	if (report !== undefined) return 'the whole version';
	if (finding !== undefined) return `${finding}: ${aspectWords(findingAspects, of)}`;
	if (section !== undefined) return `${section}: ${aspectWords(sectionAspects, of)}`;
	return field ?? lines ?? '';
}

function aspectWords(aspects: Readonly<Record<string, string>>, of: string): string {
	return (aspects[of] ?? of).split(/[:;]/u)[0] ?? of;
}
