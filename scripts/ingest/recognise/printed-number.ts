import type { Finding } from '../../../src/model/body.ts';
import type { Block } from '../blocks/block.ts';
import { numberPrefix } from './numbering.ts';
import { blockPieces, dropStart } from './pieces.ts';

/**
 * Takes the number off the start of a numbered paragraph: what a finding says of it. Where no space parts it from
 * the first word ("10.However", letter of 27 November 2020), the two are one word of the source, which a repair mends.
 */
export function takeNumber(block: Block): Pick<Finding, 'printed' | 'mended' | 'blocks'> {
	const prefix = numberPrefix(block);
	const number = prefix.trimEnd();
	const space = prefix.slice(number.length);
	const pieces = blockPieces(block);
	if (number === '') return { blocks: [{ type: 'paragraph', pieces }] };
	const text = dropStart(pieces, number.length + space.length);
	if (space !== '') return { printed: number, blocks: [{ type: 'paragraph', pieces: text }] };
	return {
		mended: 'number-displaced',
		blocks: [
			{
				type: 'paragraph',
				pieces: [{ type: 'repair', rule: 'number-displaced', was: number, now: '' }, ...text],
			},
		],
	};
}
