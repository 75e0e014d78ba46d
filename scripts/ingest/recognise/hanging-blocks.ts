import { blockText, type Prose } from '../blocks/block.ts';
import { isBullet } from '../wording/bullets.ts';
import { isWhole } from '../blocks/join-blocks.ts';

/** How far, in points, text may stand beside the column that it hangs in. */
const drift = 12;

/** What stands above a block in its section, as far as hanging asks for it. */
export interface Above {
	/** The latest paragraph or heading. */
	readonly text: Prose | undefined;
	/** The latest block with a number or bullet in a column of its own. */
	readonly labelled: Prose | undefined;
	/** Whether any block is laid out as its page was. */
	readonly isLaidOut: boolean;
	/** Takes note of one more block. */
	pass(block: Prose): void;
}

/** The place before the first block of a section. */
export function createAbove(): Above {
	const above = {
		text: undefined as Prose | undefined,
		labelled: undefined as Prose | undefined,
		isLaidOut: false,
		pass: (block: Prose) => {
			if (block.type === 'text') above.text = block;
			if (block.style && block.style.textX > block.style.x + 3) above.labelled = block;
			above.isLaidOut ||= isLaidOut(block);
		},
	};
	return above;
}

/** What hanging depends on in a section. */
export interface HangingPlace {
	/** What the ids of its findings begin with. */
	prefix: string;
	/** Whether it is a list, so that a paragraph among bullets has lost its own. */
	isList: boolean;
	/** Whether its items stand for themselves below a paragraph that leads up to them. */
	hasOwnItems?: true;
}

/**
 * Whether a block belongs to the finding before it: an item under an item, a paragraph in the column of the item
 * or number before it, and items that a paragraph leads up to where the section is no list of its own.
 */
export function hangs(
	block: Prose,
	above: Above,
	{ prefix, isList, hasOwnItems }: HangingPlace,
): boolean {
	if (block.type === 'item' && block.depth === 2) return true;
	if (block.type === 'text') return isInColumn(block, above);
	const lead = above.text;
	if (isList || hasOwnItems || !lead || !(above.isLaidOut || isLaidOut(block))) return false;
	const isIntroduction = prefix === 'introduction' && !isWhole(blockText(lead));
	return isIntroduction || blockText(lead).endsWith(':');
}

/** Whether a block is laid out as its page was: printed, or with its lines broken. An extraction may have lost what tells. */
function isLaidOut({ style, segments }: Prose): boolean {
	return style !== undefined || segments.some(({ wrapped }) => wrapped);
}

/** Whether a printed paragraph stands where the text after a bullet or number before it stands. */
function isInColumn({ style }: Prose, { labelled }: Above): boolean {
	if (!style || !labelled?.style || style.textX > style.x + 3) return false;
	return style.x > labelled.style.x + 3 && Math.abs(style.x - labelled.style.textX) <= drift;
}

/** A bullet without words, or on a page the like: it has its place, but nobody reads it. */
export function isStray(block: Prose): boolean {
	const text = blockText(block);
	return block.style ? !/[\p{L}\p{N}]/u.test(text) : text === '' || isBullet(text);
}
