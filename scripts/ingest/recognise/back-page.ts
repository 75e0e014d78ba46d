import { blockText, type Block } from '../blocks/block.ts';

/** How the page at the end begins that every report has: what Ofsted is, and how to complain. */
const backPage =
	/^(?:If you are not happy with the inspection|The Office for Standards in Education, Children['’]s Services and Skills \(Ofsted\)|Any complaints about the inspection|© Crown copyright)/u;

/** A back page takes a page and may run on to the next; with more pages after it, it is in the middle of the document. */
const maxPages = 2;

/**
 * Separates the pages about Ofsted from the text: the one at the end, and the one between two reports in one document,
 * which ends with its page.
 */
export function splitBackPage(blocks: readonly Block[]): { text: Block[]; back: Block[] } {
	const text: Block[] = [];
	const back: Block[] = [];
	const parted = blocks.flatMap(splitBlock);
	const end = pageOf(parted.at(-1));
	let backEnd: number | undefined;
	for (const block of parted) {
		const page = pageOf(block);
		if (backEnd === undefined || page > backEnd)
			backEnd = backPage.test(blockText(block))
				? end - page < maxPages
					? Number.POSITIVE_INFINITY
					: page
				: undefined;
		(backEnd === undefined ? text : back).push(block);
	}
	return back.length === 0 ? { text: [...blocks], back } : { text, back };
}

function pageOf(block: Block | undefined): number {
	return block && block.type !== 'row' ? (block.style?.page ?? 0) : 0;
}

/** A last line without a full stop seems to go on overleaf (team of 16 May 2023): the page ends it. */
function splitBlock(block: Block): Block[] {
	if (block.type !== 'text') return [block];
	const at = block.segments.findIndex(({ text }) => backPage.test(text));
	if (at <= 0) return [block];
	return [
		{ ...block, segments: block.segments.slice(0, at) },
		{ ...block, segments: block.segments.slice(at) },
	];
}
