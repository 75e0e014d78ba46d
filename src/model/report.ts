import { z } from 'astro/zod';
import { correctionSchema } from './correction.ts';
import { frameworkIds } from './framework.ts';
import { gradeSchema } from './grade.ts';
import { judgementSchema } from './judgement.ts';
import { hiddenTextSchema } from './hidden-text.ts';
import { inspectorates, type InspectorateId } from './inspectorate.ts';
import { repairRuleIds } from './repair.ts';
import { sourceRangeSchema } from './source-range.ts';
import { webAddressSchema } from './web-address.ts';
import { inspectionThemes, type InspectionTheme } from './theme.ts';

/** A calendar date without a time: "2012-08-10". Quote it in YAML, or YAML makes a timestamp of it. */
export const dateSchema = z.iso.date('an ISO calendar date in quotes, such as "2012-08-10"');

const slugSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'lower-case words joined by hyphens');

/** The kinds of report, with the words a reader sees. */
export const reportKinds = {
	inspection: 'Inspection',
	'short-inspection': 'Short inspection',
	'focused-visit': 'Focused visit',
	'monitoring-visit': 'Monitoring visit',
	'unannounced-inspection': 'Unannounced inspection',
	'local-area-send': 'Local area SEND inspection',
	'joint-inspection': 'Joint inspection',
} as const;
export type ReportKind = keyof typeof reportKinds;

/** What an area SEND inspection finds of the partnership, best first, with the words a reader sees. */
export const partnershipOutcomes = {
	'typically-positive': 'Typically positive experiences and outcomes',
	inconsistent: 'Inconsistent experiences and outcomes',
	'widespread-systemic-failings': 'Widespread and/or systemic failings',
} as const;
export type PartnershipOutcome = keyof typeof partnershipOutcomes;

/** Terms under which a report may be used again, with where each is said. */
export const licences = {
	'ogl-3': {
		name: 'Open Government Licence v3.0',
		url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
		about:
			'Reports have printed this licence since October 2015. Where a document prints no terms, as letters do, that it is under this licence is an assumption, and a warning on the page of the report says so.',
	},
	'ofsted-non-commercial': {
		name: 'Reproduction for non-commercial purposes',
		url: null,
		about:
			'The report may be reproduced in whole or in part for non-commercial purposes, provided that the information quoted is reproduced without adaptation and the source and date of publication are stated.',
	},
	'ofsted-educational': {
		name: 'Copying for non-commercial educational purposes',
		url: null,
		about:
			'All or parts of the report may be copied for non-commercial educational purposes, as long as the source and date of publication are given and the information is not altered.',
	},
	'none-printed': {
		name: 'Crown copyright; no licence printed',
		url: null,
		about:
			'The document prints no terms of use. It is Crown copyright and was published by Ofsted.',
	},
} as const satisfies Record<string, { name: string; url: string | null; about: string }>;
export type Licence = keyof typeof licences;

/** Something that the converter noticed and a person may want to look at. */
export const warningSchema = z.strictObject({
	/** Id of the repair or of the rule that noticed it. */
	rule: z.union([
		z.enum(repairRuleIds),
		z.enum([
			'text-lost',
			'finding-doubtful',
			'grade-lost',
			'grade-disagrees',
			'judged-section-missing',
			'licence-assumed',
			'date-not-printed',
			'date-damaged',
			'person-not-named',
			'page-unread',
			'words-hidden',
		]),
	]),
	/** Where in the source. */
	source: sourceRangeSchema,
	/** What was seen and what was done, in a sentence. */
	message: z.string().min(1),
});
export type ConversionWarning = z.infer<typeof warningSchema>;

/** The frontmatter of one report: the contract between what converts documents and what renders them. */
export const reportSchema = z.preprocess(
	readInspectorate,
	z.strictObject({
		/** Title as printed, without the authority's name where the cover sets that apart. */
		title: z.string().min(1),
		/** Slug of the authority inspected; a file of content/authorities. */
		authority: slugSchema,
		/** Who inspected, the body that leads first; a joint report is by several. */
		inspectorates: z
			.array(z.enum(Object.keys(inspectorates) as [InspectorateId, ...InspectorateId[]]))
			.min(1),
		/** What kind of report it is. */
		kind: z.enum(Object.keys(reportKinds) as [ReportKind, ...ReportKind[]]),
		/** The framework it was made under, read from its own wording, never from its date. */
		framework: z.enum(frameworkIds),
		/**
		 * Date printed on the report or letter; where none is printed, the one in its file name, in sources.csv or in the
		 * PDF's own metadata, which a warning then says. With the authority it is the report's address.
		 */
		published: dateSchema,
		/** First and last day on site; absent where the document prints none, as the joint area review of 2009. */
		inspected: z
			.strictObject({ from: dateSchema, to: dateSchema })
			.refine(({ from, to }) => from <= to, 'from is later than to')
			.optional(),
		/** The inspectors that the document names. */
		inspectors: z.array(
			z.strictObject({
				/** Name without title or post: "Gary Lamb". */
				name: z.string().min(1),
				/** Whether the document names this person as lead, reporting inspector or signatory. */
				lead: z.boolean(),
				/** Post as printed: "HMI". */
				post: z.string().min(1).optional(),
			}),
		),
		/** To whom a letter is addressed. */
		addressee: z
			.strictObject({
				/** Name with title as printed: "Mr Bob Hepworth". */
				name: z.string().min(1),
				/** Post as printed. */
				role: z.string().min(1),
				/** Organisation as printed. */
				organisation: z.string().min(1),
			})
			.optional(),
		/** To whom a letter is addressed that goes to several, one each, as printed: "Name, post, organisation". */
		addressees: z.array(z.string().min(1)).optional(),
		/** Who signed a letter of several inspectorates, in printed order; none of them is said to have been on site. */
		signatories: z
			.array(
				z.strictObject({
					/** Name without title or honours: "Wendy Williams". */
					name: z.string().min(1),
					/** Post as printed: "Her Majesty’s Inspector of Constabulary". */
					post: z.string().min(1).optional(),
				}),
			)
			.optional(),
		/** Who else received a letter, as printed: "Andrew Spencer, Department for Education". */
		copiedTo: z.array(z.string().min(1)).optional(),
		/** The law under which the inspection was carried out, as printed. */
		legalBasis: z.string().min(1).optional(),
		/** Which monitoring visit since the inspection that led to it: 3 for the third. */
		visitNumber: z.number().int().positive().optional(),
		/** Age group as printed on a cover: "All". */
		ageGroup: z.string().min(1).optional(),
		/** What a joint targeted area inspection looked at; absent where its letter names none, or more than one. */
		theme: z
			.enum(Object.keys(inspectionThemes) as [InspectionTheme, ...InspectionTheme[]])
			.optional(),
		/** By when the partnership must send its written statement of action, as printed. */
		statementDue: dateSchema.optional(),
		/** Overall effectiveness; null where the framework gives none, or its two services differ. */
		overall: gradeSchema.nullable(),
		/** What an area SEND inspection found; such reports grade nothing. */
		outcome: z
			.enum(Object.keys(partnershipOutcomes) as [PartnershipOutcome, ...PartnershipOutcome[]])
			.optional(),
		/** Every graded judgement, in the order of the report's own table. */
		judgements: z.array(judgementSchema),
		/** The document as received. */
		source: z.strictObject({
			/** Its file name when it was received. */
			file: z.string().min(1),
			/** SHA-256 of its bytes, in hexadecimal. */
			sha256: z.string().regex(/^[0-9a-f]{64}$/u, '64 hexadecimal digits'),
			/** What it is. */
			format: z.enum(['text', 'pdf']),
			/** Printed pages; null where the format does not say. */
			pages: z.number().int().positive().nullable(),
			/** Words in it: runs of characters between white space. */
			words: z.number().int().nonnegative(),
			/** Terms of use. */
			licence: z.enum(Object.keys(licences) as [Licence, ...Licence[]]),
			/** Where it was published, where that is known. */
			url: webAddressSchema.optional(),
			/** When it was fetched from there. */
			retrieved: dateSchema.optional(),
		}),
		/** What the conversion did. */
		conversion: z.strictObject({
			/** Findings in the body. */
			findings: z.number().int().nonnegative(),
			/** Where each word of the source went; together they are `source.words`. */
			words: z.strictObject({
				/** Words that stand in the text as received. */
				kept: z.number().int().nonnegative(),
				/** Words of letterhead, cover, contents and the like, which are no part of the text. */
				furniture: z.number().int().nonnegative(),
				/** Words that a repair mended, moved or dropped. */
				repaired: z.number().int().nonnegative(),
				/** Words that cannot be seen in the document and are left out; absent where all can be seen. */
				hidden: z.number().int().positive().optional(),
			}),
			/** Where words were left out because nobody can see them; absent where all can be seen. */
			hidden: z.array(hiddenTextSchema).min(1).optional(),
			/** What a person may want to look at. */
			warnings: z.array(warningSchema),
			/** SHA-256 of this file as converted, without this line: tells a corrected file from an untouched one. */
			digest: z.string().regex(/^[0-9a-f]{64}$/u, '64 hexadecimal digits'),
		}),
		/**
		 * Every change that people have made since the conversion, each with its reason; the converter writes none. What
		 * differs from the conversion and is not declared here is a problem, and so is what is declared and does not differ.
		 */
		corrections: z.array(correctionSchema).min(1).optional(),
	}),
);
export type ReportFrontmatter = z.infer<typeof reportSchema>;

/** Files of 2026 name one body as `inspectorate`; they are read as if it were a list of one. */
function readInspectorate(data: unknown): unknown {
	if (typeof data !== 'object' || data === null || !('inspectorate' in data)) return data;
	// Named both ways it is left as it is, so that the schema refuses it.
	if ('inspectorates' in data) return data;
	const { inspectorate, ...rest } = data;
	return { inspectorates: [inspectorate], ...rest };
}
