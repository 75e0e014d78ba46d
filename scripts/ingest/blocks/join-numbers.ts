import { blockText, type Block, type Prose } from './block.ts';
import { isWhole } from './join-blocks.ts';

/** A paragraph's number by itself; one without its stop may be of a page or a table. */
const number = /^(?<number>\d{1,3})\.$/u;

/** A line this long, in characters, is no heading. */
const longerThanHeadings = 100;

/**
 * Puts the numbers of paragraphs that stand on lines of their own to the paragraphs below them: `pdftotext` reads the
 * column of the numbers apart (reports of 2013). One that nothing follows, or a heading, is left alone.
 */
export function joinNumbers(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (last?.type === 'text' && number.test(blockText(last)) && beginsParagraph(block))
			last.segments.push(...block.segments);
		else joined.push(block.type === 'text' ? { ...block, segments: [...block.segments] } : block);
	}
	return joined;
}

/** Whether a block is a paragraph, or as much of one as its first line holds; a heading has no stop. */
function beginsParagraph(block: Block): block is Prose {
	if (block.type !== 'text') return false;
	const text = blockText(block);
	if (number.test(text)) return false;
	return isWhole(text) || /[.!?] /u.test(text) || text.length >= longerThanHeadings;
}
