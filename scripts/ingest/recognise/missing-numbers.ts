import type { ConversionWarning } from '../../../src/model/report.ts';
import { formatSourceRange } from '../../../src/model/source-range.ts';
import { blockLines, type Block } from '../blocks/block.ts';

/** A warning for each paragraph number that a printed report skips: some do, such as one that goes from 14 to 16. */
export function missingNumbers(
	missing: readonly number[],
	text: readonly Block[],
): ConversionWarning[] {
	const source = formatSourceRange(text.slice(0, 1).flatMap(blockLines));
	return missing.map((number) => ({
		rule: 'number-lost',
		source,
		message: `No paragraph has the number ${number}.`,
	}));
}
