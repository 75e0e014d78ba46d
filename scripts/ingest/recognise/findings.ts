import {
	plainText,
	type Block as FindingBlock,
	type Finding,
	type ListItem,
} from '../../../src/model/body.ts';
import {
	extendSourceRange,
	formatSourceRange,
	lastLineOf,
} from '../../../src/model/source-range.ts';
import { blockLines, blockText, type Block, type Prose } from '../blocks/block.ts';
import { isWhole } from '../blocks/join-blocks.ts';
import { blockPieces, textPieces } from './pieces.ts';

/** A block as a finding of one paragraph; `fields` say what it is. */
export function toFinding(
	block: Prose,
	fields: Pick<Finding, 'id' | 'kind'> & Partial<Finding>,
): Finding {
	return {
		type: 'finding',
		...(block.type === 'item' && { printed: block.mark }),
		source: formatSourceRange(blockLines(block)),
		blocks: [{ type: 'paragraph', pieces: blockPieces(block) }],
		...fields,
	};
}

/**
 * Adds to a finding what hangs from it: items make a list, rows a table, other text a paragraph. A line in lower case directly
 * below a row is the rest of its last cell, which a program that wraps a text broke.
 */
export function extendFinding(finding: Finding, block: Block): void {
	const [line] = blockLines(block);
	const isBelow = line !== undefined && lastLineOf(finding.source) === line - 1;
	finding.source = extendSourceRange(finding.source, blockLines(block));
	const last = finding.blocks.at(-1);
	switch (block.type) {
		case 'text':
			if (last?.type === 'table' && isBelow && goesOn('', blockText(block))) {
				last.rows
					.at(-1)
					?.at(-1)
					?.push({ type: 'text', text: ' ' }, ...blockPieces(block));
				return;
			}
			if (
				last?.type === 'paragraph' &&
				goesOn(plainText(last.pieces.slice(-closing)), blockText(block))
			) {
				last.pieces.push({ type: 'text', text: ' ' }, ...blockPieces(block));
				return;
			}
			finding.blocks.push({ type: 'paragraph', pieces: blockPieces(block) });
			return;
		case 'row': {
			const row = block.cells.map(textPieces);
			if (last?.type === 'table') last.rows.push(row);
			else finding.blocks.push({ type: 'table', rows: [row] });
			return;
		}
		case 'item':
			addItem(finding.blocks, last, { pieces: blockPieces(block), lists: [] });
	}
}

/** How many pieces tell how a text ends: its last words may be a repair, and the pieces after it marks of notes. */
const closing = 10;

/** A sentence that one block breaks off and the next goes on with is one paragraph. */
function goesOn(before: string, after: string): boolean {
	return !isWhole(before) && /^\p{Ll}/u.test(after);
}

function addItem(blocks: FindingBlock[], last: FindingBlock | undefined, item: ListItem): void {
	if (last?.type === 'list') last.items.push(item);
	else blocks.push({ type: 'list', items: [item] });
}
