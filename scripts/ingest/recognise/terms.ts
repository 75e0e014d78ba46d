import type { Listing } from '../../library/listing.ts';
import type { ConversionWarning, Licence, ReportFrontmatter } from '../../../src/model/report.ts';

/** The warning that the terms of use are not the document's own words. */
const assumed = 'licence-assumed';

/**
 * Terms of use and origin of a document, from its own words and its listing. What a document prints goes before what
 * is listed; what is listed goes before what would be assumed.
 */
export function termsOf(
	licence: Licence,
	warnings: readonly ConversionWarning[],
	listing: Listing = {},
): {
	source: Pick<ReportFrontmatter['source'], 'licence' | 'url' | 'retrieved'>;
	warnings: ConversionWarning[];
} {
	const isPrinted = licence !== 'none-printed' && warnings.every(({ rule }) => rule !== assumed);
	const listed = isPrinted ? undefined : listing.licence;
	return {
		source: {
			licence: listed ?? licence,
			...(listing.url !== undefined && { url: listing.url }),
			...(listing.retrieved !== undefined && { retrieved: listing.retrieved }),
		},
		warnings: warnings.filter(({ rule }) => listed === undefined || rule !== assumed),
	};
}
