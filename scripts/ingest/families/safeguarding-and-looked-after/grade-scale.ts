import { blockLines, blockText, type Block } from '../../blocks/block.ts';

/** A grade as the first column of the scale has it, and what may stand beside it. */
const scaleRow =
	/^(?<label>(?:Outstanding|Good|Adequate|Inadequate) \(Grade [1-4]\))(?: (?<meaning>\S.*))?$/u;

/** What each grade means, in full: "A service that exceeds minimum requirements". */
const wholeMeaning = /^A service that .{4,60} minimum requirements\.?$/u;

/** A row of the scale takes no more blocks. */
const mostBlocks = 3;

/**
 * The scale of grades of a page as the table that it is: a page has its cells as paragraphs of their own, or run together, and
 * their second lines below.
 */
export function readScale(blocks: readonly Block[]): Block[] {
	const read: Block[] = [];
	for (let index = 0; index < blocks.length; index += 1) {
		const found = findRow(blocks.slice(index, index + mostBlocks));
		const block = blocks[index];
		if (found) {
			read.push(found.row);
			index += found.length - 1;
		} else if (block) read.push(block);
	}
	return read;
}

function findRow(blocks: readonly Block[]): { row: Block; length: number } | null {
	const [first] = blocks;
	if (first?.type !== 'text' || first.style === undefined) return null;
	const { label, meaning } = scaleRow.exec(blockText(first))?.groups ?? {};
	if (label === undefined) return null;
	const cells = [...(meaning === undefined ? [] : [meaning])];
	for (let length = 1; length <= blocks.length; length += 1) {
		if (length > 1) {
			const next = blocks[length - 1];
			if (next?.type !== 'text' || scaleRow.test(blockText(next))) return null;
			cells.push(blockText(next));
		}
		const cell = cells.join(' ');
		if (!wholeMeaning.test(cell)) continue;
		const [line = 1, ...further] = blocks.slice(0, length).flatMap(blockLines);
		return { row: { type: 'row', line, further, cells: [label, cell] }, length };
	}
	return null;
}
