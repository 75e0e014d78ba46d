import type { Block, List, Piece, Table } from '../../model/body.ts';
import { escapeHtml } from '../../words/escape-html.ts';
import { mendNote } from './mend-note.ts';

/**
 * What a finding is made of, as HTML, the same in its report and on a finding's page. They are drawn by functions: the
 * national record has 66,000 findings, each drawn twice, and a component for each piece of them takes too long.
 */
export function drawBlocks(blocks: readonly Block[]): string {
	return blocks.map(drawBlock).join('');
}

function drawBlock(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return `<p>${drawPieces(block.pieces)}</p>`;
		case 'list':
			return drawList(block);
		case 'table':
			return drawTable(block);
	}
}

function drawList({ items }: List): string {
	const drawn = items.map(
		({ pieces, lists }) => `<li>${drawPieces(pieces)}${lists.map(drawList).join('')}</li>`,
	);
	return `<ul>${drawn.join('')}</ul>`;
}

/** The first cell of a row is its header. A row of one cell heads the rows below it. */
export function drawTable({ rows }: Table): string {
	const drawn = rows.map(([first = [], ...others]) => {
		const scope = others.length === 0 ? '"rowgroup" colspan="2"' : '"row"';
		const cells = others.map((cell) => `<td>${drawPieces(cell)}</td>`).join('');
		return `<tr><th scope=${scope}>${drawPieces(first)}</th>${cells}</tr>`;
	});
	return `<table><tbody>${drawn.join('')}</tbody></table>`;
}

/** A run of text. Nothing may come between two pieces of it. */
export function drawPieces(pieces: readonly Piece[]): string {
	return pieces.map(drawPiece).join('');
}

function drawPiece(piece: Piece): string {
	switch (piece.type) {
		case 'text':
			return escapeHtml(piece.text);
		case 'emphasis':
			return `<em>${drawPieces(piece.pieces)}</em>`;
		case 'repair':
			return drawMend(piece.was, piece.now);
		case 'note-mark':
			return `<sup class="note-mark"><span class="unseen">note </span>${escapeHtml(piece.note)}</sup>`;
		case 'gap':
			return '<span class="gap">[words lost in the source]</span>';
	}
}

/**
 * Who cannot point at the mended word must reach it to be shown what the source has, so the keyboard stops there. A button
 * would be reached too, but its words are left out when a reader copies the text.
 */
function drawMend(was: string, now: string): string {
	const mended = `<ins class="mend" tabindex="0" title="${escapeHtml(mendNote(was))}">${escapeHtml(now)}</ins>`;
	return was.trim() === '' ? mended : `${mended}<del class="received">${escapeHtml(was)}</del>`;
}
