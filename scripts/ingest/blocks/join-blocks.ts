import { isDateLine } from '../wording/dates.ts';
import { isGradeLine } from '../wording/grade-line.ts';
import { readTimeScale } from '../wording/time-scale.ts';
import { blockText, endText, type Block, type Prose } from './block.ts';

/** Blocks that are known to be long enough to be half a paragraph, and only grow. */
type LongBlocks = Set<Block>;

/** Words that no sentence of these reports ends with: what follows them goes on. */
export const leadsOn =
	/(?:^|\s)(?:a|an|and|as|at|been|between|but|by|for|from|had|has|have|in|into|is|its|of|on|or|that|the|their|these|this|to|was|were|which|who|with)$/iu;

/**
 * Puts together what page breaks parted: a paragraph or item that stops in mid-sentence and the
 * unmarked text that goes on from it. Blank lines say nothing, for they stand between paragraphs too.
 *
 * - "... by their line managers;" + "the open door approach ..." (letter of 31 March 2011)
 * - "... three year average for" + "Grade 3 (Adequate)" + "11 shows the progress ...": a grade line
 *   that strayed between the halves is kept as such (report of 10 August 2012)
 */
export function joinBlocks(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	const long: LongBlocks = new Set();
	let index = 0;
	while (index < blocks.length) {
		const block = blocks[index];
		if (block === undefined) break;
		const last = joined.at(-1);
		const stray = isStrayGrade(block, blocks[index + 1], last, long) ? block : undefined;
		const next = stray ? blocks[index + 1] : block;
		if (next?.type === 'text' && last !== undefined && goesOn(last, next, long)) {
			if (stray?.type === 'text')
				last.segments.push(
					...stray.segments.map((segment) => ({ ...segment, strayGrade: true as const })),
				);
			last.segments.push(...next.segments);
			index += stray ? 2 : 1;
		} else {
			joined.push(block.type === 'row' ? block : { ...block, segments: [...block.segments] });
			index += 1;
		}
	}
	return joined;
}

function isStrayGrade(
	block: Block,
	after: Block | undefined,
	last: Block | undefined,
	long: LongBlocks,
): boolean {
	return (
		block.type === 'text' &&
		isGradeLine(blockText(block)) &&
		after !== undefined &&
		last !== undefined &&
		goesOn(last, after, long)
	);
}

/** Whether `next` carries on the sentence that `last` breaks off. */
function goesOn(last: Block, next: Block, long: LongBlocks): last is Prose {
	if (last.type === 'row' || next.type !== 'text') return false;
	const before = endText(last);
	const after = blockText(next);
	if (
		isWhole(before) ||
		!isLongEnough(last, long) ||
		isDateLine(after) ||
		readTimeScale(after) !== null
	)
		return false;
	if (/^(?:\p{Ll}|\(\p{Ll}|[‘'"“]\p{Ll})/u.test(after)) return true;
	// "... the progress / 11 shows": a number goes on, but "11. Text" is the next paragraph.
	if (/^\d/u.test(after) && !/^\d{1,3}[.)]\s*\p{Lu}/u.test(after))
		return /[\p{L}\d,]$/u.test(before);
	return leadsOn.test(before) && !looksLikeHeading(after);
}

/** Whether a text ends as sentences end. A semicolon or comma does not end one. */
export function isWhole(text: string): boolean {
	return /[.!?:…][)\]'"’”*]*$/u.test(text);
}

/** Whether a text stops in mid-sentence. A short line without a full stop may be a heading or an item instead. */
export function breaksOff(text: string): boolean {
	return !isWhole(text) && (text.length >= 60 || leadsOn.test(text) || text.endsWith(','));
}

/** A heading or an address line is short and has no full stop either; it is not half a paragraph. */
function isLongEnough(block: Prose, long: LongBlocks): boolean {
	if (block.type === 'item' || long.has(block)) return true;
	const text = blockText(block);
	const isLong = /^\d{1,3}\.\s|[.!?]\s/u.test(text) || text.length >= 60;
	if (isLong) long.add(block);
	return isLong;
}

function looksLikeHeading(text: string): boolean {
	return text.length <= 100 && !isWhole(text);
}
