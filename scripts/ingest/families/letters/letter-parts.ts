import type { FindingKind } from '../../../../src/model/finding.ts';
import {
	blockText,
	receivedText,
	type Block,
	type Prose,
	type Segment,
} from '../../blocks/block.ts';
import { isWhole, joinBlocks } from '../../blocks/join-blocks.ts';
import { slug } from '../../wording/slug.ts';

/** A section that letters of a family have. */
export interface LetterSection {
	/** Its heading, end punctuation apart. */
	heading: RegExp;
	kind: FindingKind;
	/** What the ids of its findings begin with: `strength` makes `strength-1`. */
	prefix: string;
	/** Whether it is a list, so that a paragraph among bullets has lost its own. */
	isList: boolean;
	/** Whether it is set in a box: the section around it goes on where the text stands farther left again. */
	isBoxed?: true;
	/** Whether its items stand for themselves below a paragraph that leads up to them. */
	hasOwnItems?: true;
	/** A heading beside which it is no list but findings, where a letter has both. */
	findingsBeside?: RegExp;
}

/** How the letters of a family are built. */
export interface LetterPlan {
	sections: readonly LetterSection[];
	/** How the paragraphs after the last section's findings begin, where no heading parts them. */
	closing?: RegExp;
	/** What a paragraph before the first section is. */
	introduction: (text: string) => FindingKind;
	/** Whether lists are parted by bold lines of any wording: directly below their heading, or above bullets. */
	partsLists?: true;
	/** What parts lists in a text, which shows no weight of type. */
	listParts?: RegExp;
}

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

/**
 * Frees the headings that a family knows from what an extraction put them together with: a bullet above that has lost its
 * words, and lines in lower case below, which a long heading without a full stop seems to lead on to.
 */
export function freeHeadings(block: Block, plan: LetterPlan): Block[] {
	if (block.type === 'row' || block.style) return [block];
	const [first] = block.segments;
	const isMark = block.type === 'item';
	if (!first || (isMark && first.text !== '')) return [block];
	const words = isMark ? block.segments.slice(1) : block.segments;
	const starts = [...words.keys()].filter((index) => index > 0 && words[index]?.wrapped !== true);
	const end =
		starts.find((index) => findKnown(asText(words.slice(0, index)), plan)) ?? words.length;
	const heading = asText(words.slice(0, end));
	if ((!isMark && end === words.length) || !findKnown(heading, plan)) return [block];
	const ends = [...starts.filter((index) => index > end), words.length];
	const below = ends.map((to, index) =>
		asText(words.slice(index === 0 ? end : ends[index - 1], to)),
	);
	return [
		...(isMark ? [{ ...block, segments: [first] }] : []),
		heading,
		...joinBlocks(below.filter(({ segments }) => segments.length > 0)),
	];
}

function asText(segments: Segment[]): Prose {
	return { type: 'text', segments };
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
		else if (above && (isSubheading(block, blocks[index + 1]) || isListPart(block, above, plan)))
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

/** What stands around a line that may be a heading. */
interface Neighbours {
	before: Prose | undefined;
	after: Prose | undefined;
	/** Whether the open section is a list. */
	isInList: boolean;
}

/** The section that a block is the heading of: one that the family knows, or any short line above a paragraph. */
function findSection(
	block: Prose,
	{ before, after, isInList }: Neighbours,
	plan: LetterPlan,
): Omit<LetterSection, 'heading'> | undefined {
	const known = findKnown(block, plan);
	// On a page the weight of the type tells a heading that nobody knows.
	if (known || block.type !== 'text' || block.style) return known;
	const text = headingText(block);
	if (plan.listParts?.test(text) || isRemark.test(text)) return undefined;
	// A line of a list that has lost its bullet and its full stop looks just like a heading; not where items have stops.
	const mayPart =
		before?.type === 'item' &&
		isWhole(blockText(before)) &&
		after !== undefined &&
		(after.type === 'item' || isProse(after));
	if ((isInList && !mayPart) || (before !== undefined && blockText(before).endsWith(':')))
		return undefined;
	const isShort =
		text.length <= 80 &&
		!isWhole(blockText(block)) &&
		/^\p{Lu}/u.test(text) &&
		after !== undefined &&
		!/,$|[.!?]\s/u.test(text) &&
		(mayPart || !/^\p{Ll}/u.test(blockText(after))) &&
		(mayPart || isWhole(blockText(after)) || blockText(after).length > text.length);
	return isShort ? asFindings({ kind: 'narrative' }, block) : undefined;
}

/** What is no heading although it is as short as one ("All names are pseudonyms", letter of 16 August 2018). */
const isRemark = /^All (?:children’s |the )?names (?:are|have|in)\b/iu;

/** Whether a block is a paragraph of some length: no item that has lost its bullet. */
function isProse(block: Prose): boolean {
	const text = blockText(block);
	return block.type === 'text' && isWhole(text) && text.length > shortestProse;
}

/** Paragraphs of letters have more characters; most items have fewer. */
const shortestProse = 120;

function findKnown(block: Block, plan: LetterPlan): LetterSection | undefined {
	return plan.sections.find(({ heading }) => isHeading(block, heading));
}

/** Whether some block is a heading of a wording; looked for once, however often it is asked. */
function rememberHeadings(blocks: readonly Block[]): (wording: RegExp) => boolean {
	const known = new Map<RegExp, boolean>();
	return (wording) => {
		const stands = known.get(wording) ?? blocks.some((block) => isHeading(block, wording));
		known.set(wording, stands);
		return stands;
	};
}

function isHeading(block: Block, wording: RegExp | undefined): boolean {
	return block.type === 'text' && wording?.test(headingText(block)) === true;
}

/** A heading without its end punctuation and the mark of a note. */
function headingText(block: Block): string {
	return blockText(block).replace(/(?<![.:?\s⁰¹²³⁴⁵⁶⁷⁸⁹])[.:?\s⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '');
}

/** A bold line of its own (letter of 14 February 2025). */
function isSubheading(block: Prose, after: Prose | undefined): boolean {
	const text = blockText(block);
	return (
		block.type === 'text' &&
		block.style?.isBold === true &&
		text.length <= 150 &&
		!/[.;,]$/u.test(text) &&
		/\p{L}/u.test(text) &&
		after?.style?.isBold === false
	);
}

function asFindings(
	{ kind }: Pick<LetterSection, 'kind'>,
	heading: Prose,
): Omit<LetterSection, 'heading'> {
	return {
		kind: kind === 'context' ? 'context' : 'narrative',
		prefix: /^[a-z].*/u.exec(slug(blockText(heading)))?.[0] ?? 'section',
		isList: false,
	};
}

/** Letters have no tables: a tab in one is white space. */
function toProse(block: Block): Prose {
	return block.type === 'row'
		? { type: 'text', segments: [{ line: block.line, text: receivedText(block) }] }
		: block;
}
