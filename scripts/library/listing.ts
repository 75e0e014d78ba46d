import type { Licence } from '../../src/model/report.ts';

/** The columns of `sources.csv` beside the one that names the document. */
export const listingFields = ['url', 'published', 'licence', 'retrieved'] as const;

/** What `sources.csv` says of a document: what its pages may not. */
export interface Listing {
	/** Where it was published. */
	url?: string;
	/** When it was published, an ISO date. */
	published?: string;
	/** Terms of use. */
	licence?: Licence;
	/** When it was fetched, an ISO date. */
	retrieved?: string;
}
