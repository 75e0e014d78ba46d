import type { Finding } from '../../../../src/model/body.ts';
import type { FindingKind } from '../../../../src/model/finding.ts';
import { blockText, receivedText, type Block, type Prose } from '../../blocks/block.ts';
import { toFinding } from '../../recognise/findings.ts';
import type { LetterPart } from './letter-parts.ts';
import { numberParagraphs, paragraphId, type ParagraphNumber } from '../../recognise/numbering.ts';
import { takeNumber } from '../../recognise/printed-number.ts';

/** Fewer numbers than this are no numbering. */
const minimumNumbers = 3;

/** The numbered paragraphs of a letter, which few have: 1 to n over all its findings. */
export function findNumbers(
	parts: readonly Pick<LetterPart, 'section' | 'blocks'>[],
): Map<Block, ParagraphNumber> {
	const findings = parts.flatMap(({ section, blocks }) =>
		!section.isList && section.prefix !== 'introduction'
			? blocks.filter(({ type }) => type === 'text')
			: [],
	);
	const { numbers } = numberParagraphs(findings, () => false);
	return numbers.size >= minimumNumbers ? numbers : new Map<Block, ParagraphNumber>();
}

/** A paragraph that prints its number, as a finding. */
export function numberedFinding(block: Prose, number: ParagraphNumber, kind: FindingKind): Finding {
	const fields = { id: paragraphId(number), kind, number: number.number };
	return { ...toFinding(block, fields), ...takeNumber(block) };
}

/** A number as the mark of an item: "1.", "2)", "(3)". */
const itemNumber = /^(?<mark>\(?(?<number>\d{1,2})[.)])\s*(?=[\p{L}‘'“"])/u;

/**
 * The items of an extracted list that are numbered, with their numbers as marks. They count up from one; a single one is
 * a number only where it is the whole list.
 */
export function findItemNumbers(members: readonly Prose[]): Map<Prose, string> {
	const numbered = members.flatMap((block) => {
		const found =
			block.style || block.type === 'item'
				? undefined
				: itemNumber.exec(receivedText(block))?.groups;
		return found ? [{ block, mark: found.mark ?? '', number: Number(found.number) }] : [];
	});
	const countsUp = numbered.every(({ number }, index) => number === index + 1);
	return countsUp && (numbered.length > 1 || members.length === 1)
		? new Map(numbered.map(({ block, mark }) => [block, mark]))
		: new Map<Prose, string>();
}

/**
 * Whether a paragraph in a list of improvements is no item of it: one beside bullets, one that leads up
 * to the items, or the only one, which says that there is nothing to improve or that earlier areas remain. The only
 * bullet may say so too ("There are no areas for priority action", letter of 8 March 2019).
 */
export function isRemarkIn(block: Prose, members: readonly Prose[]): boolean {
	const text = blockText(block);
	if (block.type === 'item') return members.length === 1 && /^There (?:are|were) no\b/iu.test(text);
	if (!block.style) return isExtractedRemark(text, members[members.indexOf(block) + 1]);
	if (members.some(({ type }) => type === 'item')) return true;
	const isOnly = members.length === 1 && /\b(?:no|not|none|remains?|continues?)\b/iu.test(text);
	return isOnly || text.endsWith(':');
}

/** What says that a list is empty, or that the items of an earlier one remain (letters of 23 February 2018 and 9 August 2021). */
const saysNone =
	/^(?:There (?:are|were|is) no\b|No (?:additional |further |new |other )?(?:areas?|priority actions?|recommendations?)\b|(?:The )?(?:areas? (?:for|of)|priority actions?|recommendations?)\b.{0,160}\b(?:remains?|continues?)\b)/iu;

/**
 * The same in a text, where a paragraph beside bullets may be an item that has lost its own: it is no item where it says
 * so, or leads up to the items with a colon.
 */
function isExtractedRemark(text: string, after: Prose | undefined): boolean {
	return saysNone.test(text) || (text.endsWith(':') && after?.type === 'item');
}
