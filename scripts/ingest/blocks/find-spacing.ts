import type { SourceLine } from '../read/source-document.ts';
import { isWhole } from './join-blocks.ts';

/** How long lines are. */
export interface LineLengths {
	/** Whether the first word of the next line would not have fitted on a line. */
	isFull: (line: SourceLine, next: SourceLine) => boolean;
	/** Whether a line is too long to be a short heading. */
	isLong: (line: SourceLine) => boolean;
}

/** Of the paragraphs that end on a line that is not full, at least this share has a blank line below where all do. */
const spacedShare = 0.8;

/** What stands so many lines from the end of a paragraph is set as that is: a paragraph has seldom more. */
const reach = 12;

/**
 * Whether blank lines stand between paragraphs, by the line: as they do where the next sure ends of paragraphs above and
 * below it are, in reach, and else as in most of the text. A paragraph surely ends where a sentence ends on a line that is
 * not full, and a new one begins below on a line that is no heading.
 */
export function findSpacing(
	lines: readonly SourceLine[],
	{ isFull, isLong }: LineLengths,
): (line: SourceLine) => boolean {
	const inked = lines.filter(({ text }) => text.trim() !== '');
	const ends = inked.flatMap((line, index) => {
		const next = inked[index + 1];
		return next && isWhole(line.text.trim()) && /^\s*\p{Lu}/u.test(next.text) && !isFull(line, next)
			? [{ number: line.number, isSpaced: next.number - line.number > 1, isProse: isLong(next) }]
			: [];
	});
	const isSpaced =
		ends.length > 0 && ends.filter((end) => end.isSpaced).length >= ends.length * spacedShare;
	const bare = ends.filter((end) => !end.isSpaced && end.isProse);
	return ({ number }) => isSpaced && !bare.some((end) => Math.abs(end.number - number) <= reach);
}
