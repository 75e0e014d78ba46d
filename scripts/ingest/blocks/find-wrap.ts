import type { SourceLine } from '../read/source-document.ts';
import { isWhole, leadsOn } from './join-blocks.ts';
import { textWidth } from './text-width.ts';

/** How the lines of a text were broken to fit a page. */
export interface Wrap {
	/**
	 * Whether a line is full: the first word of the next one would not have fitted on it. A full line never ends a
	 * paragraph by itself.
	 */
	isFull(line: string, next: string): boolean;
	/** Whether a line is more than half as wide as the page: no short heading. */
	isLong(line: string): boolean;
}

/** Lines this much narrower than the widest, as a share, may still be as wide as the page let them be. */
const longShare = 0.75;

/** Fewer lines that go on than this show nothing. */
const minimumLines = 2;

/** No page of text is narrower, as `textWidth` measures: some forty letters. */
const narrowestPage = 20_000;

/** Of the long lines of a wrapped text at least this share break off within a sentence; one in ten where each line is a paragraph. */
const brokenShare = 0.4;

/** Width of the space between two words, as `textWidth` measures. */
const space = 310;

/** The widest line is this much wider than one that goes on at most, as a share: the widths are not exact. */
const slack = 0.02;

/**
 * How a text is wrapped, told by its own lines: where most long lines break off within a sentence and the next line
 * goes on, lines are not paragraphs. Null where each line is a paragraph of its own.
 */
export function findWrap(lines: readonly SourceLine[]): Wrap | null {
	const goingOn = lines.filter((line, index) => goesOn(line.text, lines[index + 1]?.text ?? ''));
	if (goingOn.length < minimumLines) return null;
	const widths = goingOn.map(({ text }) => textWidth(text)).sort((a, b) => a - b);
	// Of many lines one that was never broken may be wider than the page.
	const widest = widths.length < 10 ? widths.length - 1 : Math.floor((widths.length - 1) * 0.9);
	const edge = widths[widest] ?? 0;
	if (edge < narrowestPage) return null;
	const long = lines.filter(({ text }) => textWidth(text) >= edge * longShare);
	const broken = long.filter(({ text }) => !isWhole(text.trim()));
	if (broken.length < long.length * brokenShare) return null;
	return {
		isLong: (line) => textWidth(line) > edge / 2,
		isFull: (line, next) => {
			const word = /^\S+/u.exec(next.trim())?.[0] ?? '';
			if (textWidth(line) > edge * tooWide) return false;
			return textWidth(line) + space + textWidth(word) > edge * (1 - slack);
		},
	};
}

/** A line this much wider than the page, as a share, was not broken to fit it. */
const tooWide = 1.25;

/**
 * Whether a line surely goes on with the next one: it stops within a sentence, and the next begins in lower case or the
 * line ends with a word that leads on.
 */
function goesOn(line: string, next: string): boolean {
	if (line.trim() === '' || isWhole(line.trim()) || next.trim() === '') return false;
	return /^\s*\p{Ll}/u.test(next) || leadsOn.test(line.trim());
}
