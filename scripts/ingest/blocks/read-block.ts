import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace as clean } from '../wording/plain-form.ts';
import type { Block, Prose } from './block.ts';
import type { ReadMark } from './item-marks.ts';

/**
 * A line of a text as a block of its own: an item, a row of a table or a paragraph.
 *
 * @param margin width of the white space before the bullets of the first level, in characters
 */
export function readBlock(
	source: SourceLine,
	margin: number,
	readMark: ReadMark,
): Prose | Extract<Block, { type: 'row' }> {
	const { number: line, text } = source;
	const item = readMark(source);
	if (item)
		return {
			type: 'item',
			mark: item.mark,
			depth: item.indent > margin ? 2 : 1,
			segments: [{ line, text: item.rest }],
		};
	if (!isRow(text)) return { type: 'text', segments: [{ line, text: clean(text) }] };
	const cells = text.split('\t').map(clean);
	while (cells.at(-1) === '') cells.pop();
	return { type: 'row', line, cells };
}

/** Whether a block is a bullet whose words have yet to come. */
export function isMarkAlone(block: Block | undefined): block is Prose {
	return block?.type === 'item' && block.segments.every(({ text }) => text === '');
}

/** Gives a bullet on a line of its own the words on the next one. */
export function joinMarks(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const open = joined.at(-1);
		if (block.type === 'text' && isMarkAlone(open)) open.segments.push(...block.segments);
		else joined.push(block);
	}
	return joined;
}

/** A tab between words parts cells; one that indents a line, or follows a paragraph's number, does not. */
function isRow(text: string): boolean {
	return text
		.trimStart()
		.replace(/^\d{1,3}\.\t/u, '')
		.includes('\t');
}
