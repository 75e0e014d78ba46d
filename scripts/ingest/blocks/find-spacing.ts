import type { SourceLine } from '../read/source-document.ts';
import { isWhole } from './join-blocks.ts';

/** Where blank lines stand between paragraphs. */
export interface Spacing {
	/** In most of the text. */
	isSpaced: boolean;
	/** Where a line stands: a box or a page may have none in a text that has them. */
	isSpacedAt: (line: SourceLine) => boolean;
}

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
): Spacing {
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
	return {
		isSpaced,
		isSpacedAt: ({ number }) =>
			isSpaced && !bare.some((end) => Math.abs(end.number - number) <= reach),
	};
}
