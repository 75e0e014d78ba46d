import type { Finding } from '../../../../src/model/body.ts';
import type { FindingKind } from '../../../../src/model/finding.ts';
import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { toFinding } from '../../recognise/findings.ts';
import { numberParagraphs, paragraphId, type ParagraphNumber } from '../../recognise/numbering.ts';
import { takeNumber } from '../../recognise/printed-number.ts';

/** Fewer numbers than this are no numbering. */
const minimumNumbers = 3;

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
	return numbers.size >= minimumNumbers ? numbers : new Map<Block, ParagraphNumber>();
}

/** A paragraph that prints its number, as a finding. */
export function numberedFinding(block: Prose, number: ParagraphNumber, kind: FindingKind): Finding {
	const fields = { id: paragraphId(number), kind, number: number.number };
	return { ...toFinding(block, fields), ...takeNumber(block) };
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
