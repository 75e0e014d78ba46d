import type { Furniture, FurnitureKind } from '../../../src/model/body.ts';
import { formatSourceRange } from '../../../src/model/source-range.ts';
import { blockLines, type Block } from '../blocks/block.ts';

/** Some blocks as furniture of one kind; nothing where there are none. Their words stay as received, in the order of the source. */
export function furniture(kind: FurnitureKind, blocks: readonly Block[]): Furniture[] {
	if (blocks.length === 0) return [];
	return [
		{
			type: 'furniture',
			kind,
			source: formatSourceRange(blocks.flatMap(blockLines)),
			text: blocks
				.flatMap(printedLines)
				.sort((a, b) => a.line - b.line)
				.map(({ text }) => text)
				.join(' '),
		},
	];
}

/** What a block prints line by line, its bullet and stray lines included. */
function printedLines(block: Block): { line: number; text: string }[] {
	if (block.type === 'row') return [{ line: block.line, text: block.cells.join(' ') }];
	return block.segments.map(({ line, text }, index) => ({
		line,
		text: block.type === 'item' && index === 0 ? `${block.mark} ${text}` : text,
	}));
}
