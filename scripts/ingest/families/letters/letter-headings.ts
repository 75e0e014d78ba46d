import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { isWhole } from '../../blocks/join-blocks.ts';
import { slug } from '../../wording/slug.ts';
import type { LetterPlan, LetterSection } from './letter-plan.ts';

/** What stands around a line that may be a heading. */
export interface Neighbours {
	before: Prose | undefined;
	after: Prose | undefined;
	/** Whether the open section is a list. */
	isInList: boolean;
}

/** The section that a block is the heading of: one that the family knows, or any short line above a paragraph. */
export function findSection(
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

/** The section that a family knows by this heading. */
export function findKnown(block: Block, plan: LetterPlan): LetterSection | undefined {
	return plan.sections.find(({ heading }) => isHeading(block, heading));
}

/** Whether some block is a heading of a wording; looked for once, however often it is asked. */
export function rememberHeadings(blocks: readonly Block[]): (wording: RegExp) => boolean {
	const known = new Map<RegExp, boolean>();
	return (wording) => {
		const stands = known.get(wording) ?? blocks.some((block) => isHeading(block, wording));
		known.set(wording, stands);
		return stands;
	};
}

/** Whether a block is a heading of a wording, its end punctuation and the mark of a note apart. */
export function isHeading(block: Block, wording: RegExp | undefined): boolean {
	return block.type === 'text' && wording?.test(headingText(block)) === true;
}

/** A heading without its end punctuation and the mark of a note. */
function headingText(block: Block): string {
	return blockText(block).replace(/(?<![.:?\s⁰¹²³⁴⁵⁶⁷⁸⁹])[.:?\s⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '');
}

/** A bold line of its own (letter of 14 February 2025). */
export function isSubheading(block: Prose, after: Prose | undefined): boolean {
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

/** A section of findings, or of background where the one above is: named by its heading. */
export function asFindings(
	{ kind }: Pick<LetterSection, 'kind'>,
	heading: Prose,
): Omit<LetterSection, 'heading'> {
	return {
		kind: kind === 'context' ? 'context' : 'narrative',
		prefix: /^[a-z].*/u.exec(slug(blockText(heading)))?.[0] ?? 'section',
		isList: false,
	};
}
