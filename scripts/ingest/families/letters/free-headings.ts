import type { Block, Prose, Segment } from '../../blocks/block.ts';
import { joinBlocks } from '../../blocks/join-blocks.ts';
import { findKnown } from './letter-headings.ts';
import type { LetterPlan } from './letter-plan.ts';

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
