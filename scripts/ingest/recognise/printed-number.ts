import type { Finding } from '../../../src/model/body.ts';
import type { Block } from '../blocks/block.ts';
import { numberPrefix } from './numbering.ts';
import { mapPlain } from '../wording/plain-form.ts';
import { blockPieces, dropStart } from './pieces.ts';

/**
 * Takes the number off the start of a numbered paragraph: what a finding says of it. Where no space parts it from
 * the first word ("10.However", letter of 27 November 2020), the two are one word of the source, which a repair mends.
 */
export function takeNumber(block: Block): Pick<Finding, 'printed' | 'mended' | 'blocks'> {
	return takeMark(block, asReceived(block, numberPrefix(block)));
}

/** Takes a mark off the start of a block, with the white space that follows it. */
export function takeMark(
	block: Block,
	prefix: string,
): Pick<Finding, 'printed' | 'mended' | 'blocks'> {
	const mark = prefix.trimEnd();
	const pieces = blockPieces(block);
	if (mark === '') return { blocks: [{ type: 'paragraph', pieces }] };
	const [first] = pieces;
	const after = first?.type === 'text' ? first.text.slice(mark.length) : '';
	const text = dropStart(pieces, mark.length + after.length - after.trimStart().length);
	if (/^\s/u.test(after)) return { printed: mark, blocks: [{ type: 'paragraph', pieces: text }] };
	return {
		mended: 'number-displaced',
		blocks: [
			{
				type: 'paragraph',
				pieces: [{ type: 'repair', rule: 'number-displaced', was: mark, now: '' }, ...text],
			},
		],
	};
}

/** The start of a block that reads as `prefix`, with what nobody sees in it ("\u200b3. ", copied from a web page). */
function asReceived(block: Block, prefix: string): string {
	const [first] = block.type === 'row' ? [] : block.segments;
	if (prefix === '' || !first) return prefix;
	return first.text.slice(0, mapPlain(first.text)(prefix.length));
}
