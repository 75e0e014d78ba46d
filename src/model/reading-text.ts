import { joinPieces, type Block, type Piece } from './body.ts';

/**
 * The words of a finding that something can be said of: what its page shows, without bullets, marks of notes and
 * what stands for lost words. White space is single, and parts blocks, items and cells.
 */
export function readingText(blocks: readonly Block[]): string {
	const runs = blocks.flatMap(runsOf).map((pieces) => joinPieces(pieces, ' '));
	return runs.join(' ').replace(/\s+/gu, ' ').trim();
}

/** Runs of pieces with white space between them: paragraphs, items and cells. */
function runsOf(block: Block): Piece[][] {
	switch (block.type) {
		case 'paragraph':
			return [block.pieces];
		case 'list':
			return block.items.flatMap(({ pieces, lists }) => [pieces, ...lists.flatMap(runsOf)]);
		case 'table':
			return block.rows.flat();
	}
}
