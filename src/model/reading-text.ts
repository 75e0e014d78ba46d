import type { Block, Piece } from './body.ts';

/**
 * The words of a finding that something can be said of: what its page shows, without bullets, marks of notes and
 * what stands for lost words. White space is single, and parts blocks, items and cells.
 */
export function readingText(blocks: readonly Block[]): string {
	return blocks.flatMap(runsOf).map(runText).join(' ').replace(/\s+/gu, ' ').trim();
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

function runText(pieces: readonly Piece[]): string {
	return pieces
		.map((piece) => {
			switch (piece.type) {
				case 'text':
					return piece.text;
				case 'emphasis':
					return runText(piece.pieces);
				case 'repair':
					return piece.now;
				case 'note-mark':
					return '';
				case 'gap':
					return ' ';
			}
		})
		.join('');
}
