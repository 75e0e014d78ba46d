import {
	raiseMark,
	type Block,
	type BodyNode,
	type List,
	type Piece,
} from '../../../src/model/body.ts';
import type { SourceRange } from '../../../src/model/source-range.ts';
import { wordsOf } from '../read/source-document.ts';
import { isSeen } from '../wording/plain-form.ts';

/** Where a word of the source went. */
export type Place = 'kept' | 'furniture' | 'repaired';

/** A word of the source as a report accounts for it. */
export interface PlacedWord {
	/** As the source has it. */
	word: string;
	place: Place;
}

/** An element's words and the lines they stand on. */
export interface Placement {
	source: SourceRange;
	/** In the order of the element. */
	words: PlacedWord[];
}

/** The words that a node and what stands in it say their lines have, in the order of the body. */
export function placeNode(node: BodyNode): Placement[] {
	const { source } = node;
	switch (node.type) {
		case 'section':
			return [{ source, words: placePieces(node.heading) }, ...node.children.flatMap(placeNode)];
		case 'finding':
			return [
				{
					source,
					words: [
						...asPlace(wordsOf(node.printed ?? ''), 'kept'),
						...node.blocks.flatMap(placeBlock),
					],
				},
			];
		case 'furniture':
			return [{ source, words: asPlace(wordsOf(node.text), 'furniture') }];
		case 'grade-line':
			return [{ source, words: asPlace(wordsOf(node.text), 'kept') }];
		case 'note':
			return [
				{
					source,
					words: [...asPlace([raiseMark(node.mark)], 'kept'), ...placePieces(node.pieces)],
				},
			];
		case 'judgement-record':
			return [{ source, words: placeBlock(node.table) }];
	}
}

function placeBlock(block: Block): PlacedWord[] {
	switch (block.type) {
		case 'paragraph':
			return placePieces(block.pieces);
		case 'list':
			return placeList(block);
		case 'table':
			return block.rows.flatMap((cells) => cells.flatMap(placePieces));
	}
}

function placeList({ items }: List): PlacedWord[] {
	return items.flatMap(({ pieces, lists }) => [
		{ word: '-', place: 'kept' as const },
		...placePieces(pieces),
		...lists.flatMap(placeList),
	]);
}

/** A stretch of what the source has for a piece. */
interface Received {
	text: string;
	isRepaired: boolean;
}

/** A word is repaired if any part of it stands in a repair. */
function placePieces(pieces: readonly Piece[]): PlacedWord[] {
	const words: PlacedWord[] = [];
	let word = '';
	let isWordRepaired = false;
	const end = () => {
		if (isSeen(word)) words.push({ word, place: isWordRepaired ? 'repaired' : 'kept' });
		word = '';
		isWordRepaired = false;
	};
	for (const { text, isRepaired } of pieces.flatMap(receivedText))
		for (const [index, part] of text.split(/[\s\p{Cc}]/u).entries()) {
			if (index > 0) end();
			word += part;
			isWordRepaired ||= isRepaired && part !== '';
		}
	end();
	return words;
}

function receivedText(piece: Piece): Received[] {
	const kept = (text: string): Received => ({ text, isRepaired: false });
	switch (piece.type) {
		case 'text':
			return [kept(piece.text)];
		case 'emphasis':
			return [kept('*'), ...piece.pieces.flatMap(receivedText), kept('*')];
		case 'repair':
			return [{ text: piece.was, isRepaired: true }];
		case 'note-mark':
			return [kept(raiseMark(piece.note))];
		case 'gap':
			return [];
	}
}

function asPlace(words: readonly string[], place: Place): PlacedWord[] {
	return words.map((word) => ({ word, place }));
}
