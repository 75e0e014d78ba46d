import type { RootContent } from 'mdast';
import { BodyError, checkElement, isElement, type BodyElement } from './body-element.ts';
import type { Block, List, ListItem, Table } from './body.ts';
import { readParagraph } from './read-pieces.ts';

/** Reads a paragraph, a list or a table of a finding. */
export function readBlock(node: RootContent): Block {
	if (node.type === 'list') return readList(node);
	if (isElement(node, 'Table')) return readTable(node);
	return { type: 'paragraph', pieces: readParagraph(node) };
}

function readList(node: Extract<RootContent, { type: 'list' }>): List {
	if (node.ordered) throw new BodyError('a numbered list: numbers belong to findings', node);
	return {
		type: 'list',
		items: node.children.map((item): ListItem => {
			const [first, ...rest] = item.children;
			if (first === undefined) return { pieces: [], lists: [] };
			return {
				pieces: readParagraph(first),
				lists: rest.map((child) => {
					if (child.type !== 'list')
						throw new BodyError(`unexpected ${child.type} in a list item`, child);
					return readList(child);
				}),
			};
		}),
	};
}

/** Reads a `<Table>` of rows and cells. */
export function readTable(node: BodyElement): Table {
	checkElement(node);
	return {
		type: 'table',
		rows: (node.children as RootContent[]).map((row) => {
			if (!isElement(row, 'Row')) throw new BodyError('a Table holds Rows', row);
			checkElement(row);
			return (row.children as RootContent[]).map((cell) => {
				if (!isElement(cell, 'Cell')) throw new BodyError('a Row holds Cells', cell);
				checkElement(cell);
				return (cell.children as RootContent[]).flatMap(readParagraph);
			});
		}),
	};
}
