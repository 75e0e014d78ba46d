import { blockText, type Block } from './block.ts';

type Item = Extract<Block, { type: 'item' }>;

/**
 * Puts items under the one that leads up to them with a colon, where an extraction has lost what tells how far they are
 * indented: they have another bullet than it, or begin in lower case as it does not ("The quality of records,
 * including:" / "the child's plan", letter of 21 January 2020 as `pdftotext -raw` leaves it).
 */
export function nestItems(blocks: readonly Block[]): Block[] {
	let lead: Item | undefined;
	return blocks.map((block) => {
		if (block.type !== 'item' || block.depth === 2) {
			lead = block.type === 'item' ? lead : undefined;
			return block;
		}
		if (lead && hangsFrom(block, lead)) return { ...block, depth: 2 };
		lead = blockText(block).endsWith(':') ? block : undefined;
		return block;
	});
}

function hangsFrom(block: Item, lead: Item): boolean {
	if (block.mark !== lead.mark) return true;
	return /^\p{Ll}/u.test(blockText(block)) && /^\p{Lu}/u.test(blockText(lead));
}
