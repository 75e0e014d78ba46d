import type { PhrasingContent, RootContent } from 'mdast';
import {
	BodyError,
	checkElement,
	requireAttribute,
	requireOneOf,
	type BodyElement,
} from './body-element.ts';
import type { Piece } from './body.ts';
import { repairRuleIds } from './repair.ts';

/** A paragraph's pieces. MDX makes flow of a paragraph that is nothing but one inline element. */
export function readParagraph(node: RootContent): Piece[] {
	if (node.type === 'paragraph') return readPieces(node.children);
	if (node.type === 'mdxJsxFlowElement') return [readInline(node)];
	return readPieces([node as PhrasingContent]);
}

/** Reads the pieces of text that stand in a line: words, emphasis, repairs, marks of notes and gaps. */
export function readPieces(nodes: readonly PhrasingContent[]): Piece[] {
	return nodes.map((node): Piece => {
		switch (node.type) {
			case 'text':
				return { type: 'text', text: node.value };
			case 'emphasis':
				return { type: 'emphasis', pieces: readPieces(node.children) };
			case 'mdxJsxTextElement':
				return readInline(node);
			default:
				throw new BodyError(`unexpected ${node.type} in the text`, node);
		}
	});
}

function readInline(node: BodyElement): Piece {
	checkElement(node);
	if (node.name === 'Gap') return { type: 'gap' };
	if (node.name === 'NoteMark') return { type: 'note-mark', note: requireAttribute(node, 'note') };
	if (node.name !== 'Repair')
		throw new BodyError(`unknown element ${node.name ?? '<>'} in the text`, node);
	const was = requireAttribute(node, 'was');
	const now = readWords(node);
	if (was.trim() === '' && now.trim() !== '')
		throw new BodyError('a Repair of nothing adds words that the source does not have', node);
	return {
		type: 'repair',
		rule: requireOneOf(node, 'rule', requireAttribute(node, 'rule'), repairRuleIds),
		was,
		now,
	};
}

/** The words of an element that holds words alone. */
export function readWords(node: BodyElement): string {
	const plain = (pieces: readonly Piece[]): string =>
		pieces
			.map((piece) => {
				if (piece.type !== 'text')
					throw new BodyError(`unexpected ${piece.type} in ${node.name ?? ''}`, node);
				return piece.text;
			})
			.join('');
	return node.children.map((child) => plain(readParagraph(child as RootContent))).join(' ');
}
