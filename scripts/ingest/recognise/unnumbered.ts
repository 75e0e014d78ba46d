import type { FindingKind } from '../../../src/model/finding.ts';
import { blockText, receivedText, type Block, type Prose } from '../blocks/block.ts';
import { extendFinding, toFinding } from './findings.ts';
import { dueOf, isImprovement, itemKind, kindUnder, type SectionRules } from './heading-rules.ts';
import { headingSlug } from './heading-slug.ts';
import type { Outline } from './outline.ts';

/** What unnumbered text is added to. */
export interface UnnumberedContext {
	outline: Outline;
	rules: SectionRules;
	/** How many findings there are of each prefix. */
	counts: Map<string, number>;
	/** The block that began the latest finding: its position shows what hangs from it. */
	opener: Prose | undefined;
}

/** Adds what has no number: to the finding that it hangs from, or as a finding of its own, counted in its section. */
export function addUnnumbered(block: Block, context: UnnumberedContext): void {
	const { outline, rules, counts } = context;
	const { section } = outline;
	const due = section ? dueOf(section) : null;
	const items = due === null ? itemKind(outline.path, rules) : 'recommendation';
	if (outline.finding && hangs(block, { ...context, due, items })) {
		extendFinding(outline.finding, block);
		return;
	}
	const prose: Prose =
		block.type === 'row'
			? { type: 'text', segments: [{ line: block.line, text: receivedText(block) }] }
			: block;
	const isItem = block.type === 'item' && items !== undefined;
	const kind =
		isItem || due !== null ? (items ?? 'recommendation') : kindUnder(outline.path, rules);
	const prefix = isImprovement(kind)
		? kind
		: section
			? headingSlug(section.heading)
			: 'introduction';
	const count = (counts.get(prefix) ?? 0) + 1;
	counts.set(prefix, count);
	outline.add(
		toFinding(prose, {
			id: `${prefix}-${count}`,
			kind,
			...(due !== null && { due }),
			...(due !== null && prose.type === 'text' && { mended: 'bullet-lost' as const }),
		}),
	);
}

function hangs(
	block: Block,
	{
		outline,
		opener,
		due,
		items,
	}: UnnumberedContext & { due: string | null; items: FindingKind | undefined },
): boolean {
	switch (block.type) {
		case 'row':
			return true;
		case 'item':
			return (
				(items === undefined && block.style === undefined) ||
				(block.depth === 2 && !standsBeside(block, opener)) ||
				isListOf(block, opener, items)
			);
		case 'text':
			return due === null && goesWith(block, opener, outline);
	}
}

/** Whether an item is one of the list that a line with a colon leads in to: "Of this number:". Improvements stand for themselves. */
function isListOf(
	{ style }: Prose,
	opener: Prose | undefined,
	items: FindingKind | undefined,
): boolean {
	if (!style || opener?.type !== 'text' || !opener.style || isImprovement(items)) return false;
	return style.x > opener.style.x + 3 && blockText(opener).endsWith(':');
}

/** Whether an item's bullet stands under that of the item before it: then it hangs from the same thing, not from the item. */
function standsBeside({ style }: Prose, opener: Prose | undefined): boolean {
	return (
		style !== undefined && opener?.style !== undefined && Math.abs(style.x - opener.style.x) < 6
	);
}

/**
 * In an extraction, text without a number belongs to the numbered paragraph before it. On a page it does where
 * it stands in that paragraph's or item's text column, and stands for itself at the margin.
 */
function goesWith({ style }: Prose, opener: Prose | undefined, { finding }: Outline): boolean {
	if (!style || !opener?.style) return style === undefined && finding?.number !== undefined;
	const { x, textX } = opener.style;
	return textX > x + 3 && style.x > textX - 12;
}
