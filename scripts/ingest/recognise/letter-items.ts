import type { Finding } from '../../../src/model/body.ts';
import type { FindingKind } from '../../../src/model/finding.ts';
import { blockText, type Block } from '../blocks/block.ts';
import { isWhole } from '../blocks/join-blocks.ts';
import { toFinding } from './findings.ts';
import type { LetterSection } from './letter-parts.ts';
import { numberParagraphs, paragraphId, type ParagraphNumber } from './numbering.ts';
import { takeNumber } from './printed-number.ts';

type Prose = Exclude<Block, { type: 'row' }>;

/** Fewer numbers than this are no numbering. */
const fewest = 3;

/** How far, in points, text may stand beside the column that it hangs in. */
const drift = 12;

/** The numbered paragraphs of a letter, which few have: 1 to n over all its findings. */
export function findNumbers(
	parts: readonly { section: { kind: FindingKind }; blocks: readonly Prose[] }[],
): Map<Block, ParagraphNumber> {
	const findings = parts.flatMap(({ section, blocks }) =>
		section.kind === 'narrative'
			? blocks.filter((block) => block.style && block.type === 'text')
			: [],
	);
	const { numbers } = numberParagraphs(findings, () => false);
	return numbers.size >= fewest ? numbers : new Map<Block, ParagraphNumber>();
}

/** A paragraph that prints its number, as a finding. */
export function numberedFinding(block: Prose, number: ParagraphNumber, kind: FindingKind): Finding {
	const fields = { id: paragraphId(number), kind, number: number.number };
	return { ...toFinding(block, fields), ...takeNumber(block) };
}

/**
 * Whether a block belongs to the finding before it: an item under an item, a paragraph in the column of the item
 * or number before it, and items that a paragraph leads up to where the section is no list of its own.
 */
export function hangs(
	block: Prose,
	before: readonly Prose[],
	{ prefix, isList }: Pick<LetterSection, 'prefix' | 'isList'>,
): boolean {
	if (block.type === 'item' && block.depth === 2) return true;
	if (!block.style) return false;
	if (block.type === 'text') return isInColumn(block, before);
	const lead = before.findLast(({ type }) => type === 'text');
	if (isList || !lead) return false;
	const isIntroduction = prefix === 'introduction' && !isWhole(blockText(lead));
	return isIntroduction || blockText(lead).endsWith(':');
}

/** Whether a printed paragraph stands where the text after a bullet or number before it stands. */
function isInColumn({ style }: Prose, before: readonly Prose[]): boolean {
	const labelled = before.findLast((block) => block.style && block.style.textX > block.style.x + 3);
	if (!style || !labelled?.style || style.textX > style.x + 3) return false;
	return style.x > labelled.style.x + 3 && Math.abs(style.x - labelled.style.textX) <= drift;
}

/**
 * Whether a printed paragraph in a list of improvements is no item of it: one beside bullets, one that leads up
 * to the items, or the only one, which says that there is nothing to improve or that earlier areas remain.
 */
export function isRemarkIn(block: Prose, members: readonly Prose[]): boolean {
	if (!block.style || block.type === 'item') return false;
	if (members.some(({ type }) => type === 'item')) return true;
	const text = blockText(block);
	const isOnly = members.length === 1 && /\b(?:no|not|none|remains?|continues?)\b/iu.test(text);
	return isOnly || text.endsWith(':');
}

/** A printed bullet without words, or the like: it has its place, but nobody reads it. */
export function isStray(block: Prose): boolean {
	return block.style !== undefined && !/[\p{L}\p{N}]/u.test(blockText(block));
}
