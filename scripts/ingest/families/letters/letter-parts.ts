import { blockText, receivedText, type Block, type Prose } from '../../blocks/block.ts';
import { isWhole } from '../../blocks/join-blocks.ts';
import {
	asFindings,
	findKnown,
	findSection,
	isHeading,
	isSubheading,
	rememberHeadings,
} from './letter-headings.ts';
import type { LetterPlan, LetterSection } from './letter-plan.ts';

/** Some blocks under one heading, or under none at a letter's two ends. */
export interface LetterPart {
	section: Omit<LetterSection, 'heading'>;
	heading?: Prose;
	/** 3 for a heading that parts the findings of a section, for a box in it and for what follows that; 4 for one in a box. */
	level: 2 | 3 | 4;
	blocks: Prose[];
}

/** The blocks before the first section that the family knows. */
export function letterIntroduction(blocks: readonly Block[], plan: LetterPlan): Block[] {
	const first = blocks.findIndex((block) => findKnown(block, plan) !== undefined);
	return first < 0 ? [...blocks] : blocks.slice(0, first);
}

/** Whether a letter has a section that its family knows. */
export function hasKnownSection(blocks: readonly Block[], plan: LetterPlan): boolean {
	return blocks.some((block) => findKnown(block, plan) !== undefined);
}

/** Splits the text of a letter at its headings, known and unknown, and before its closing paragraphs. */
export function splitAtHeadings(received: readonly Block[], plan: LetterPlan): LetterPart[] {
	const blocks = received.map(toProse);
	const parts: LetterPart[] = [
		{
			section: { kind: 'context', prefix: 'introduction', isList: false },
			level: 2,
			blocks: [],
		},
	];
	const stands = rememberHeadings(blocks);
	for (const [index, block] of blocks.entries()) {
		const open = parts.at(-1);
		const above = open && endsBox(block, open) ? parts.findLast(isUnboxed) : open;
		const section = findSection(
			block,
			{
				before: blocks[index - 1],
				after: blocks[index + 1],
				isInList: above?.section.isList ?? false,
			},
			plan,
		);
		const isClosing = plan.closing?.test(blockText(block)) === true;
		if (section?.findingsBeside && stands(section.findingsBeside))
			parts.push({ section: asFindings(section, block), heading: block, level: 2, blocks: [] });
		else if (section)
			parts.push({ section, heading: block, level: section.isBoxed ? 3 : 2, blocks: [] });
		else if (
			above &&
			(isSubheading(block, blocks[index + 1]) ||
				isListPart(block, above, plan) ||
				opensParts(block, blocks[index + 1], above, plan))
		)
			parts.push(openSubsection(block, above, blocks[index + 1], plan));
		else if (isClosing && above?.section.prefix !== 'closing')
			parts.push({
				section: { kind: 'context', prefix: 'closing', isList: false },
				level: 2,
				blocks: [block],
			});
		else if (above && above !== open)
			parts.push({ section: above.section, level: 3, blocks: [block] });
		else open?.blocks.push(block);
	}
	return parts;
}

function isUnboxed({ section }: LetterPart): boolean {
	return section.isBoxed !== true;
}

/** Whether a block stands farther left than the heading of the box that is open. */
function endsBox({ style }: Prose, { section, heading, level }: LetterPart): boolean {
	const edge = level === 3 ? heading?.style?.x : undefined;
	return (
		section.isBoxed === true && style !== undefined && edge !== undefined && style.x < edge - 3
	);
}

/** Whether a line of a text parts the list that it stands in. */
function isListPart(block: Prose, { section }: LetterPart, { listParts }: LetterPlan): boolean {
	return (
		section.isList &&
		block.style === undefined &&
		listParts !== undefined &&
		isHeading(block, listParts)
	);
}

/**
 * Whether a line of a text stands between the heading of a list and its first item, in a family whose lists have parts: "Leadership",
 * below "Areas for priority actions" (letter of 2 August 2016). An item that has lost its bullet ends as the next one does.
 */
function opensParts(
	block: Prose,
	after: Prose | undefined,
	{ section, heading, blocks }: LetterPart,
	{ partsLists }: LetterPlan,
): boolean {
	const text = blockText(block);
	return (
		partsLists === true &&
		section.isList &&
		heading !== undefined &&
		blocks.length === 0 &&
		block.type === 'text' &&
		block.style === undefined &&
		after?.type === 'item' &&
		isWhole(blockText(after)) &&
		text.length <= 80 &&
		/^\p{Lu}[^.:;!?]*$/u.test(text)
	);
}

/** What a bold line that nobody knows opens: a part of its section, or in a list a section of findings. */
function openSubsection(
	heading: Prose,
	{ section, level, blocks, ...above }: LetterPart,
	after: Prose | undefined,
	plan: LetterPlan,
): LetterPart {
	const isDirectlyBelow = above.heading !== undefined && blocks.length === 0;
	const partsList =
		plan.partsLists === true && (isDirectlyBelow || level === 3 || after?.type === 'item');
	if (section.isBoxed) return { section, heading, level: 4, blocks: [] };
	if (section.kind === 'narrative' || (section.isList && partsList))
		return { section, heading, level: 3, blocks: [] };
	return { section: asFindings(section, heading), heading, level: 2, blocks: [] };
}

/** Letters have no tables: a tab in one is white space. */
function toProse(block: Block): Prose {
	return block.type === 'row'
		? { type: 'text', segments: [{ line: block.line, text: receivedText(block) }] }
		: block;
}
