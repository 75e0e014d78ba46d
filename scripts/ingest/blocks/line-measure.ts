import type { SourceLine } from '../read/source-document.ts';
import { findColumnWidth, type ColumnWidth, type FullLine } from './column-width.ts';
import { isWhole, leadsOn } from './join-blocks.ts';
import { textWidth } from './text-width.ts';

/** How the lines of a text are measured, in thousandths of the size of its type. */
export interface LineMeasure {
	/** How wide a text is; white space at its ends does not count. */
	widthOf: (text: string) => number;
	/** Whether it is by the widths of letters, as pages are broken; else by their number, as programs wrap a text. */
	ofLetters: boolean;
	/** Of the space between two words. */
	space: number;
	/** How wide a line would be with the first word of the next one, which may break at a hyphen or dash. */
	widthWith: (line: string, next: string) => number;
	/** How wide the column of the paragraphs is at least; null where their lines do not show it. */
	column: number | null;
}

/** What a character counts as where all are of one width. */
const character = 500;

/**
 * The measure by which the lines of a text are full: that of letters, unless more lines agree on a column by the number of
 * their characters.
 *
 * @param itemText what follows the bullet of a line; null where it has none
 */
export function findMeasure(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null,
): LineMeasure {
	const byLetters = measureLines(lines, itemText, textWidth, 313);
	const count = (text: string) => [...text.trim()].length * character;
	const byCount = measureLines(lines, itemText, count, character);
	return byCount.odd < byLetters.odd
		? { ...byCount, ofLetters: false }
		: { ...byLetters, ofLetters: true };
}

function measureLines(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null,
	widthOf: LineMeasure['widthOf'],
	space: number,
): Omit<LineMeasure, 'ofLetters'> & ColumnWidth {
	const widthWith = (line: string, next: string) =>
		widthOf(line) + space + widthOf(firstWord(next));
	return {
		widthOf,
		space,
		widthWith,
		...findColumn(lines, itemText, { widthOf, widthWith }),
	};
}

function firstWord(text: string): string {
	return /^(?:[^\s–—-]+[–—-]?|\S+)/u.exec(text.trim())?.[0] ?? '';
}

/** A line that ends a sentence and is this much narrower than most are wide, as a share, ends its paragraph or item. */
const shortShare = 0.9;

/** How wide the column of the paragraphs is, by their lines; those of items stand farther in. */
function findColumn(
	lines: readonly SourceLine[],
	itemText: (line: SourceLine) => string | null,
	{ widthOf, widthWith }: Pick<LineMeasure, 'widthOf' | 'widthWith'>,
): ColumnWidth {
	const nextOf = (index: number) => lines[index + 1]?.text ?? '';
	const usual = upperWidth(
		lines.filter(({ text }, index) => goesOn(text, nextOf(index))).map(({ text }) => widthOf(text)),
	);
	const full: FullLine[] = [];
	let isItem = false;
	let isMarkAlone = false;
	for (const [index, line] of lines.entries()) {
		const { text } = line;
		const next = nextOf(index);
		const isBroken = /^\s*\p{Ll}/u.test(next);
		const item = itemText(line);
		if (text.trim() === '') isItem = isItem && isMarkAlone;
		else {
			isItem ||= item !== null;
			isMarkAlone = item === '';
		}
		if (!isItem && isBroken && goesOn(text, next))
			full.push({ width: widthOf(text), widthWithNext: widthWith(text, next) });
		// An item may have sentences that end on full lines.
		if (!isBroken && isWhole(text.trim()) && widthWith(text, next) < usual * shortShare)
			isItem = false;
	}
	return findColumnWidth(full);
}

/** The width that one in ten of many lines exceeds, or the widest of few: a line that was never broken may be wider than the page. */
export function upperWidth(received: readonly number[]): number {
	const widths = received.toSorted((a, b) => a - b);
	return (
		widths[widths.length < 10 ? widths.length - 1 : Math.floor((widths.length - 1) * 0.9)] ?? 0
	);
}

/**
 * Whether a line surely goes on with the next one: it stops within a sentence, and the next begins in lower case or the
 * line ends with a word that leads on.
 */
export function goesOn(line: string, next: string): boolean {
	if (line.trim() === '' || isWhole(line.trim()) || next.trim() === '') return false;
	return /^\s*\p{Ll}/u.test(next) || leadsOn.test(line.trim());
}
