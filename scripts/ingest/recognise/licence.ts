import { formatSourceRange } from '../../../src/model/source-range.ts';
import type { ConversionWarning, Licence } from '../../../src/model/report.ts';
import { blockLines, blockText, type Block } from '../blocks/block.ts';

/**
 * The terms of use that a document prints. Where one of 2013 or later prints none, as letters do, the Open Government
 * Licence, which reports have printed since October 2015, is assumed, and a warning says so.
 */
export function licenceOf(
	blocks: readonly Block[],
	published: string,
): { licence: Licence; warnings: ConversionWarning[] } {
	const printed = findLicence(blocks.map(blockText).join(' '));
	if (printed) return { licence: printed, warnings: [] };
	if (published < '2013') return { licence: 'none-printed', warnings: [] };
	return {
		licence: 'ogl-3',
		warnings: [
			{
				rule: 'licence-assumed',
				source: formatSourceRange(blocks.slice(0, 1).flatMap(blockLines)),
				message:
					'The document prints no terms. That it is under the Open Government Licence, as reports of its time say of themselves, is an assumption.',
			},
		],
	};
}

/** The terms of use that a text states; null where it states none. */
export function findLicence(text: string): Licence | null {
	if (/\bOpen Government Licence\b/iu.test(text)) return 'ogl-3';
	if (/\bmay be reproduced in whole or in part for non-commercial\b/iu.test(text))
		return 'ofsted-non-commercial';
	return /\bYou may copy all or parts of this document for non-commercial educational purposes\b/iu.test(
		text,
	)
		? 'ofsted-educational'
		: null;
}
