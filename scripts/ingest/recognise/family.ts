import type { Outcome } from '../../../src/model/problem.ts';
import type { Block } from '../blocks/block.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';
import type { Report } from './report.ts';

/** What a family needs to know of the world beside the document. */
export interface Knowledge {
	/** Every authority that a report may name. */
	authorities: readonly KnownAuthority[];
	/** What messages call the document. */
	path: string;
}

/** What a family knows of a document beside its blocks. */
export interface FamilyContext extends Knowledge {
	/** Its file name as received. */
	name: string;
	/** When sources.csv says it was published, an ISO date. */
	listed?: string | undefined;
	/** When the document says it was made, an ISO date; null where it does not say. */
	created: string | null;
}

/** One kind of report: how to tell it, and how to read it. */
export interface Family {
	/** What a user calls it. */
	name: string;
	/**
	 * How a report of this family opens, told of a text whose lines may break anywhere: its title and what stands on its
	 * cover, in plain spaces. Where a text cannot be read, its own words so tell which PDF to ask for.
	 */
	opening?: RegExp;
	/** Whether it is read by where words stand on the page, which a text no longer tells. */
	isPdfOnly?: true;
	/** Whether a document is of this family, by its own wording. */
	recognises(blocks: readonly Block[]): boolean;
	/** Reads it. The problems say what was looked for and not found. */
	read(blocks: readonly Block[], context: FamilyContext): Outcome<Report>;
}
