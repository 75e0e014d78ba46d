import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace as clean } from '../wording/plain-form.ts';
import type { Block, Prose } from './block.ts';
import type { Wrap } from './find-wrap.ts';
import type { ReadMark } from './item-marks.ts';
import {
	countsOn,
	goesOnOverleaf,
	isHeadingBetween,
	isNumberedBetween,
	paragraphNumber,
} from './line-boundary.ts';
import type { LineRuns } from './line-runs.ts';
import { isWhole } from './join-blocks.ts';
import { judgeBreak } from './paragraph-break.ts';
import { isMarkAlone, readBlock } from './read-block.ts';

/** How a text whose lines were broken is laid out. */
export interface Layout {
	wrap: Wrap;
	/** The lines that begin a page. */
	starts: ReadonlySet<SourceLine>;
	readMark: ReadMark;
	/** Width of the white space before the bullets of the first level of its list, in characters, by item. */
	margins: ReadonlyMap<SourceLine, number>;
	runs: LineRuns;
	/** Takes down that nothing shows whether a paragraph ends between two lines. */
	doubt: (last: SourceLine, line: SourceLine) => void;
}

/** The blocks of a text whose lines were broken to fit a page. */
export function groupLines(lines: readonly SourceLine[], layout: Layout): Block[] {
	const { wrap, starts, readMark, margins } = layout;
	const blocks: Block[] = [];
	const next = findInked(lines);
	// The addressee above and the subject below may fill their lines (letter of 4 July 2022).
	const greeting = lines.find(({ text }) => /^\s*Dear\s/u.test(text));
	let last: SourceLine | undefined;
	for (const [index, line] of lines.entries()) {
		if (clean(line.text) === '') {
			// A page break leaves blank lines within a paragraph.
			const inked = next[index];
			if (!inked || !starts.has(inked)) last = undefined;
			continue;
		}
		const own = readBlock(line, margins.get(line) ?? 0, readMark);
		const open = blocks.at(-1);
		if (own.type === 'text' && isMarkAlone(open)) open.segments.push(...own.segments);
		else if (
			last &&
			open &&
			open.type !== 'row' &&
			own.type === 'text' &&
			line !== greeting &&
			last !== greeting &&
			(isFullIn(open, wrap)(last, line) || breaksOffAbove(open, last, line, wrap)) &&
			!countsOn(own, blocks) &&
			!isHeadingBetween(last, line, next[index + 1], wrap) &&
			!isNumberedBetween(last, line) &&
			!endsBetween(last, line, open, layout) &&
			(!starts.has(line) || goesOnOverleaf(last, line, lines[index + 1], wrap))
		)
			open.segments.push({ line: line.number, text: clean(line.text), wrapped: true });
		else blocks.push(own);
		last = line;
	}
	return blocks;
}

/**
 * Whether a sentence surely goes on from a line that was measured to have room: it breaks off, with lines of its paragraph
 * above it or a bracket to come, directly above a line that is as wide or ends a sentence.
 */
function breaksOffAbove(open: Prose, last: SourceLine, line: SourceLine, wrap: Wrap): boolean {
	const [above, below] = [clean(last.text), clean(line.text)];
	return (
		line.number === last.number + 1 &&
		!isWhole(above) &&
		(/^\(\p{L}/u.test(below) || (open.segments.length > 1 && /^\p{Lu}/u.test(below))) &&
		(isWhole(below) || wrap.isLong(line)) &&
		wrap.isNearlyFull(last, line)
	);
}

/** Whether lines are full, by the column of the block that they stand in. */
function isFullIn({ type }: Block, wrap: Wrap): Wrap['isFull'] {
	return type === 'item' ? wrap.isFullInItem : wrap.isFull;
}

/** Whether a paragraph ends between two lines, although the first is full. Says where that is in doubt. */
function endsBetween(
	last: SourceLine,
	line: SourceLine,
	open: Prose,
	{ wrap, starts, runs, doubt }: Layout,
): boolean {
	const { ends, isDoubtful } = judgeBreak(
		{
			last,
			line,
			linesBefore: open.segments.length,
			linesAfter: runs.linesFrom(line),
			isOverleaf: starts.has(line),
			isMarked: open.type === 'item' || paragraphNumber(open) > 0,
		},
		{ wrap, usual: runs.usual },
	);
	if (isDoubtful) doubt(last, line);
	return ends;
}

/** For each line the first from it on that is not blank; found from the end, or many blank lines would take long. */
function findInked(lines: readonly SourceLine[]): (SourceLine | undefined)[] {
	const found: (SourceLine | undefined)[] = [];
	for (let index = lines.length - 1; index >= 0; index -= 1) {
		const line = lines[index];
		found[index] = line && clean(line.text) !== '' ? line : found[index + 1];
	}
	return found;
}
