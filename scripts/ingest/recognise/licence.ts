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
	const text = blocks.map(blockText).join(' ');
	if (/\bOpen Government Licence\b/iu.test(text)) return { licence: 'ogl-3', warnings: [] };
	if (/\bmay be reproduced in whole or in part for non-commercial\b/iu.test(text))
		return { licence: 'ofsted-non-commercial', warnings: [] };
	if (
		/\bYou may copy all or parts of this document for non-commercial educational purposes\b/iu.test(
			text,
		)
	)
		return { licence: 'ofsted-educational', warnings: [] };
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
