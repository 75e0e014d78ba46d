import { blockText, type Block, type Prose } from '../../blocks/block.ts';
import { isWhole, leadsOn } from '../../blocks/join-blocks.ts';
import { leadingNumber } from '../../recognise/numbering.ts';
import { isGradeLine, splitGrade } from '../../wording/grade-line.ts';
import { isHeadingWording } from './safeguarding-headings.ts';

/** No heading of these reports has more characters; the longest is one of 2009, "Evaluation, including performance ...". */
const longestHeading = 120;

/**
 * Makes one block of each heading that an extraction leaves in pieces:
 *
 * - over two lines: "The contribution of health agencies to keeping children and young people" / "safe";
 * - above its grade, where nobody knows its wording: a short line directly above "Grade 2 (Good)" is a heading, for
 *   nothing else stands there ("User engagement", reports of 2009 and 2010).
 */
export function joinHeadings(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		const before = joined.at(-2);
		if (last && isGradeLine(blockText(block)) && block.type === 'text' && isUnknownHeading(last)) {
			const isSecond = /^\p{Ll}/u.test(blockText(last));
			if (!isSecond) joined.splice(-1, 1, merge(last, block));
			else if (before && isUnknownHeading(before)) joined.splice(-2, 2, merge(before, last, block));
			else joined.push(block);
		} else if (last && isHeadingInTwo(last, block)) joined.splice(-1, 1, merge(last, block));
		else joined.push(block);
	}
	return joined;
}

/** Whether two lines are one heading that is known, and the first alone is none. */
function isHeadingInTwo(first: Block, second: Block): first is Prose {
	if (first.type !== 'text' || second.type !== 'text') return false;
	const heading = blockText(first);
	if (heading.length > longestHeading || isHeadingWording(heading)) return false;
	return isHeadingWording(splitGrade(`${heading} ${blockText(second)}`).heading);
}

/** Whether a line may be a heading whose wording is not known: short, without a number, and no part of a sentence. */
function isUnknownHeading(block: Block): block is Prose {
	if (block.type !== 'text') return false;
	const text = blockText(block);
	return (
		text.length <= longestHeading &&
		leadingNumber(text) === null &&
		/^\p{L}/u.test(text) &&
		!/[.!?;,]$/u.test(text) &&
		!/[.!?] /u.test(text) &&
		!isWhole(text) &&
		!leadsOn.test(text) &&
		splitGrade(text).gradeLine === null &&
		!isHeadingWording(text)
	);
}

function merge(first: Block, ...others: readonly Block[]): Block {
	if (first.type === 'row') return first;
	const segments = others.flatMap((other) => (other.type === 'row' ? [] : other.segments));
	return { ...first, segments: [...first.segments, ...segments] };
}
