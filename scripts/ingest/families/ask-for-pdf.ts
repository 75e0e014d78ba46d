import type { Problem } from '../../../src/model/problem.ts';
import { blockText, type Block } from '../blocks/block.ts';
import type { Family } from '../recognise/family.ts';
import { families } from './families.ts';

/** A title with the cover below it takes no more characters, be there a page of terms between. */
const openingLength = 2000;

/**
 * Says of a text that the PDF is needed in its place, if it opens as reports of a family do: be it one that is read by
 * place alone (single inspections, whose texts gave a third of their findings right), or one whose text could not be read.
 * Lines of a text break anywhere, so its opening is looked at whole. Empty where it opens as none.
 */
export function askForPdf(
	blocks: readonly Block[],
	family: Family | undefined,
	path: string,
): Problem[] {
	// A letter names such a report in its text; none of them has a salutation.
	const letter = blocks.findIndex((block) => /^Dear\b/u.test(blockText(block)));
	const openings = {
		cover: readOpening(letter < 0 ? blocks : blocks.slice(0, letter)),
		letter: readOpening(blocks),
	};
	const wanted = family?.isPdfOnly
		? family
		: families.find(({ opening, isPdfOnly }) =>
				opening?.test(isPdfOnly ? openings.cover : openings.letter),
			);
	if (!wanted) return [];
	return [
		{
			rule: 'pdf-needed',
			path,
			line: 1,
			message: wanted.isPdfOnly
				? `the text is of this kind, which is read from its PDF: ${wanted.name}`
				: `the text is of this kind, and could not be read: ${wanted.name}`,
			expected: 'the PDF',
		},
	];
}

function readOpening(blocks: readonly Block[]): string {
	let opening = '';
	for (const block of blocks) {
		if (opening.length >= openingLength) break;
		opening += `${blockText(block)} `;
	}
	return opening.slice(0, openingLength).replace(/\s+/gu, ' ').trim();
}
