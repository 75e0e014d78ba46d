import { z } from 'astro/zod';

/** One local authority, as content/authorities/<slug>.yaml holds it. */
export const authoritySchema = z.strictObject({
	/** Name in common use: "St Helens". */
	name: z.string().min(1),
	/** Other names that reports print. */
	alsoKnownAs: z.array(z.string().min(1)),
	/** Ofsted's unique reference number of the authority. */
	urn: z.string().regex(/^\d+$/u, "Ofsted's number, digits only").nullable(),
	/** The Department for Education's three-digit code. */
	laCode: z
		.string()
		.regex(/^\d{3}$/u, 'three digits')
		.nullable(),
	/** The Office for National Statistics code: "E08000013". */
	gssCode: z
		.string()
		.regex(/^E\d{8}$/u, 'E and eight digits')
		.nullable(),
	/** Region as Ofsted names it: "North West". */
	region: z.string().min(1),
	/** Type of authority: "Metropolitan District"; null for some that were abolished. */
	type: z.string().min(1).nullable(),
	/** DfE codes of its statistical neighbours, nearest first. */
	statisticalNeighbours: z.array(z.string().regex(/^\d{3}$/u)),
});
export type Authority = z.infer<typeof authoritySchema>;

/** What is needed of an authority to find it by name. */
export interface KnownAuthority {
	/** `st-helens` */
	slug: string;
	name: string;
	/** Other names that reports print. */
	alsoKnownAs: string[];
}
