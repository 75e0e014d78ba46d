import { z } from 'astro/zod';

/** A web address as sources have it. */
const webAddress = z.url({
	protocol: /^https$/u,
	error: 'an address that begins with https://',
});

/** A date of which only the year, or the year and the month, may be known: "2010", "2010-03", "2010-03-15". */
const partialDate = z
	.string()
	.regex(
		/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u,
		'a date in quotes, such as "2010", "2010-03" or "2010-03-15"',
	);

/** A law and the part of it that says so. */
export const lawSchema = z.strictObject({
	/** Its name with its year: "Children Act 1989". */
	law: z.string().trim().min(1),
	/** The part: "section 31", "sections 13 and 17", "regulation 7". */
	section: z.string().trim().min(1),
	/** That part on legislation.gov.uk. */
	url: webAddress,
});

/** Guidance, a white paper, statistics, evidence to Parliament: what public bodies publish that is no law and no report. */
const guidanceSchema = z.strictObject({
	/** Its name, with its publisher where that is not plain: "Working Together to Safeguard Children". */
	guidance: z.string().trim().min(1),
	/** When it was published. */
	date: partialDate,
	url: webAddress.optional(),
});

/** A finding, or another place of a report, of the library. */
const findingSchema = z.strictObject({
	/** Its address: `/reports/st-helens/2012-08-10/#p65`. */
	finding: z.string().regex(/^\/reports\/[a-z0-9-]+\/\d{4}-\d\d-\d\d\/(?:#[a-z0-9-]+)?$/u, {
		error: 'the address of a finding, such as /reports/st-helens/2012-08-10/#p65',
	}),
});

/** A report that was read, and that need not be in the library. */
const reportSchema = z.strictObject({
	/** What it is and of whom: "Single inspection of Wirral". */
	report: z.string().trim().min(1),
	/** ISO date on which it was published. */
	published: z.iso.date(),
	/** Where in it: "paragraph 35", "page 8". */
	place: z.string().trim().min(1).optional(),
	url: webAddress.optional(),
});

/** A list of what was published, for dates, grades and kinds of inspection. */
const registerSchema = z.strictObject({
	/** What was looked up: "Ofsted's published reports on Wirral, 2013 to 2026". */
	register: z.string().trim().min(1),
	url: webAddress.optional(),
});

/** Nothing that was published: the editors' own knowledge. */
const unsourcedSchema = z.strictObject({
	/** What of the text has no source: "that social workers found its forms long". */
	unsourced: z.string().trim().min(1),
});

/** What a statement of the editors rests on. */
export const basisSchema = z.union(
	[lawSchema, guidanceSchema, findingSchema, reportSchema, registerSchema, unsourcedSchema],
	{
		error:
			'one of: law with section and url, guidance with date, finding, report with published, register, unsourced',
	},
);
export type Basis = z.infer<typeof basisSchema>;

/** What a text of the editors rests on: at least one thing. */
export const restsOnSchema = z.array(basisSchema).min(1, 'at least one source, or unsourced');

/** When a text of the editors was last checked, and against what. */
export const checkedSchema = z.strictObject({
	/** ISO date. */
	on: z.iso.date('an ISO calendar date in quotes, such as "2026-11-29"'),
	/** Whether all that it rests on was opened then, or an editor who knows the subject read it without opening all. */
	against: z.enum(['sources', 'knowledge']),
});
export type Checked = z.infer<typeof checkedSchema>;
